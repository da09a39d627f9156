import { screen } from '@testing-library/react';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { filledIn, renderField } from '../../__testUtils__/renderField';
import { reading, place } from '../../__testUtils__/presentRequests';

const adding = { ...place, add: true };

const both = 'shop.example.com, www.shop.example.com';

describe('a form that adds', () => {
  it('says what is there and stays', async () => {
    renderField('hostnames', reading, adding);
    expect(await screen.findByText(`Stay as they are: ${both}`)).toBeVisible();
    expect(await accessibilityViolations()).toEqual([]);
  });

  it.each([
    ['a form that says everything', place],
    ['another environment', { ...adding, environment: 'other' }],
    ['no component', { ...adding, entityRef: '' }],
  ])('says nothing of it for %s', async (_name, form) => {
    renderField('hostnames', reading, form);
    expect(
      await screen.findByRole('textbox', { name: /Web addresses/ }),
    ).toBeVisible();
    expect(screen.queryByText(/^Stay/)).toBeNull();
  });

  it('leads redirects to the address that is there', async () => {
    const form = { ...adding, hostnames: ['new.example.com'] };
    renderField('redirects', reading, form, { required: false });
    expect(
      await screen.findByText(/redirects visitors to shop\.example\.com/),
    ).toBeVisible();
  });

  it('is previewed as the action will get it', async () => {
    const { api } = renderField('files', {}, { ...filledIn, add: true });
    await screen.findByText('No check found a problem.');
    expect(api.asked.preflight[0]).toMatchObject({ add: true });
  });

  it('is previewed alone where the files live elsewhere', async () => {
    const form = { ...filledIn, add: true, elsewhere: true };
    const { api } = renderField('files', {}, form);
    await screen.findByText('No check found a problem.');
    expect(api.asked.preflight[0]).not.toHaveProperty('add');
  });

  it('goes on where the repository cannot be read: the task knows', async () => {
    const refusal = {
      field: 'add',
      rule: 'KeepNotReadable' as const,
      message: 'add needs the files',
    };
    const { review } = renderField(
      'files',
      {
        preflight: async () => ({
          checks: [],
          notChecked: [],
          files: [],
          refusals: [refusal],
        }),
      },
      { ...filledIn, add: true },
    );
    expect(await screen.findByText('add: add needs the files')).toBeVisible();
    await review();
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
  });
});
