import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { renderField } from '../../__testUtils__/renderField';
import { reading, place } from '../../__testUtils__/presentRequests';

describe('ExposureRemoval', () => {
  const optional = { required: false };

  it('names each hostname that goes', async () => {
    const { review } = renderField('removal', reading, place, optional);
    expect(await screen.findByText('Must know')).toBeVisible();
    expect(
      screen.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      'shop.example.com goes off the web.',
      'www.shop.example.com goes off the web.',
    ]);
    expect(await accessibilityViolations()).toEqual([]);
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
  });

  it.each<[string, object, object, RegExp]>([
    ['nothing was chosen', reading, {}, /^Choose a component/],
    [
      'nothing is there',
      { requests: async () => ({ requests: [] }) },
      place,
      /^The cluster has no web address/,
    ],
    [
      'it cannot be read',
      {
        requests: async () => {
          throw new Error('no');
        },
      },
      place,
      /^Couldn’t load the current addresses/,
    ],
  ])('says so where %s', async (_name, answers, form, words) => {
    renderField('removal', answers, form, optional);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByText('Must know')).toBeNull();
  });
});
