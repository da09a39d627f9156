import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityRequests } from '../api/EntityRequests';
import { accessibilityViolations } from '../__testUtils__/accessibilityViolations';
import { filledIn, renderField } from '../__testUtils__/renderField';

const present: EntityRequests['requests'] = [
  {
    environment: 'test-eu',
    namespace: 'shop',
    request: { hostnames: ['shop.test.example.com'] },
    notRead: [],
  },
  {
    environment: 'prod-eu',
    namespace: 'shop',
    request: {
      hostnames: ['shop.example.com'],
      redirects: ['www.shop.example.com'],
    },
    notRead: [],
  },
];

const reading = {
  requests: async () => ({ requests: present }),
};
const { hostnames: _, ...place } = filledIn;
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
      await screen.findByText(/leads visitors to shop\.example\.com/),
    ).toBeVisible();
  });

  it('is previewed as the action will get it', async () => {
    const { api } = renderField('files', {}, { ...filledIn, add: true });
    await screen.findByText('No check found anything in the way.');
    expect(api.asked.preflight[0]).toMatchObject({ add: true });
  });

  it('is previewed alone where the files live elsewhere', async () => {
    const form = { ...filledIn, add: true, elsewhere: true };
    const { api } = renderField('files', {}, form);
    await screen.findByText('No check found anything in the way.');
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

it('names under “Must know” each hostname that goes, and lets it pass', async () => {
  const goes = (name: string) => ({
    id: 'HostnameDropped',
    message: `${name}.example.com goes off the web in prod-eu`,
  });
  const { review } = renderField(
    'files',
    {
      preflight: async () => ({
        checks: [],
        notChecked: [],
        files: [],
        warnings: [
          goes('shop'),
          goes('www'),
          { id: 'Other', message: 'Other' },
        ],
      }),
    },
    filledIn,
  );
  expect(await screen.findByText('Must know')).toBeVisible();
  const listed = screen.getAllByRole('listitem').map(item => item.textContent);
  expect(listed).toEqual([goes('shop').message, goes('www').message, 'Other']);
  expect(screen.queryByText('Fine')).toBeNull();
  expect(await accessibilityViolations()).toEqual([]);
  await review();
  expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
});

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
      /can’t be read now/,
    ],
  ])('says so where %s', async (_name, answers, form, words) => {
    renderField('removal', answers, form, optional);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByText('Must know')).toBeNull();
  });
});
