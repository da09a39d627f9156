import { createMockDirectory } from '@backstage/backend-test-utils';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { runExposureRemove } from '../__testUtils__/runExposureRemove';
import {
  runExposureWrite,
  warningIds,
} from '../__testUtils__/runExposureWrite';
import { shownUrl } from './openPullRequests';

const mockDir = createMockDirectory();
const url = 'https://forge.test/acme/shop/pull/7';
const pull = (
  state: string,
  at = url,
  hostnames = ['shop.apps.example.com'],
) => ({ url: at, title: 'x', state, hostnames });

/** A backend that knows of these pull requests. */
const knowing = (...pullRequests: ReturnType<typeof pull>[]) =>
  actionServices({
    exposure: { pullRequests: async () => ({ pullRequests }) },
  });

const notRead = actionServices({
  exposure: {
    pullRequests: async () => ({
      pullRequests: [],
      notRead: 'the exposure backend answered 403: not yours',
    }),
  },
});

const write = runExposureWrite.bind(undefined, mockDir.path);
const remove = runExposureRemove.bind(undefined, mockDir.path);
const renamed = { hostnames: ['store.apps.example.com'] };

beforeEach(async () => {
  mockDir.clear();
  await write({});
});

describe('a change while a pull request is open', () => {
  it.each(['open', 'draft', 'changesRequested', 'queued'])(
    'is refused where its state is %s, and nothing is written',
    async state => {
      const before = mockDir.content();
      await expect(
        write({ ...renamed, keep: true }, knowing(pull('merged'), pull(state))),
      ).rejects.toThrow(
        `- keep reads the merged files, and the pull request ${url} is still open`,
      );
      expect(mockDir.content()).toEqual(before);
    },
  );

  it('is refused where it reads the old hostnames', async () => {
    await expect(
      write({ ...renamed, redirectOldHostnames: true }, knowing(pull('open'))),
    ).rejects.toThrow(/- redirectOldHostnames .*\(PullRequestOpen\)/);
  });

  it.each(['merged', 'closed'])('passes where it is %s', async state => {
    const output = await write(
      { keep: true, ...renamed },
      knowing(pull(state)),
    );
    expect(output.changed).toBe(true);
    expect(warningIds(output)).not.toContain('PullRequestsNotRead');
  });

  it('passes where everything is asked for anew, and names what is lost', async () => {
    const output = await write(renamed, knowing(pull('open')));
    expect(output.changed).toBe(true);
    expect(output.warnings).toContainEqual({
      id: 'PullRequestOpen',
      message: expect.stringContaining(
        `The pull request ${url} is open and also concerns shop.apps.example.com.`,
      ),
    });
  });

  it('says nothing where the request names all that the other is about', async () => {
    const output = await write({}, knowing(pull('open')));
    expect(warningIds(output)).not.toContain('PullRequestOpen');
  });

  it('is refused where it adds to what is merged', async () => {
    await expect(
      write({ ...renamed, add: true }, knowing(pull('open'))),
    ).rejects.toThrow(/- add reads the merged files.*\(PullRequestOpen\)/);
  });

  it('may add the same once more, so that a mistake can be mended', async () => {
    const again = { hostnames: ['SHOP.apps.example.com'], add: true };
    const output = await write(again, knowing(pull('open')));
    expect(warningIds(output)).not.toContain('PullRequestOpen');
  });

  it('passes where nobody could look, and its reviewer is told', async () => {
    const output = await write({ keep: true, ...renamed }, notRead);
    expect(warningIds(output)).toContain('PullRequestsNotRead');
    expect(output.body).toContain('answered 403');
  });

  it('is looked for in the name of whoever runs the task', async () => {
    const pullRequests = jest.fn(async () => ({ pullRequests: [] }));
    await write({ keep: true }, actionServices({ exposure: { pullRequests } }));
    expect(pullRequests).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRef: 'component:default/shop',
        environment: 'prod-eu',
        namespace: 'shop',
      }),
      shopMember,
    );
  });

  it('is refused without an address that is none of the web', async () => {
    const services = knowing(pull('open', 'javascript:alert(1)'));
    const error = await write({ keep: true }, services).catch(thrown => thrown);
    expect(error.message).toContain('and the pull request is still open');
    expect(error.message).not.toContain('javascript');
  });
});

describe('a removal while a pull request is open', () => {
  it('warns that the address would come back', async () => {
    const output = await remove({}, knowing(pull('open')));
    expect(output.changed).toBe(true);
    expect(output.warnings).toEqual([
      expect.objectContaining({ id: 'HostnameDropped' }),
      {
        id: 'PullRequestOpen',
        message: expect.stringMatching(
          /pull\/7 is open .* turns it into this removal; otherwise close it/,
        ),
      },
    ]);
    for (const text of [output.warningsText, output.body]) {
      expect(text).toContain('acme/shop/pull/7');
    }
  });

  it('says to close it where nothing is merged yet', async () => {
    mockDir.clear();
    const output = await remove({}, knowing(pull('draft')));
    expect(output).toMatchObject({
      changed: false,
      warningsText: expect.stringContaining('Close it'),
    });
  });

  it.each(['merged', 'closed'])('is silent where it is %s', async state => {
    expect(warningIds(await remove({}, knowing(pull(state))))).toEqual([
      'HostnameDropped',
    ]);
  });

  it('warns where nobody could look', async () => {
    expect(warningIds(await remove({}, notRead))).toEqual([
      'HostnameDropped',
      'PullRequestsNotRead',
    ]);
  });
});

describe('the address of a pull request', () => {
  it.each([
    [url, url],
    [
      'http://forge.test:8080/acme/shop/pull/7?a=b#c',
      'http://forge.test:8080/acme/shop/pull/7?a=b#c',
    ],
    [
      'https://forge.test/a](//b.test)',
      'https://forge.test/a%5D%28//b.test%29',
    ],
    [
      'https://forge.test/?`<b>|\n\u202e',
      'https://forge.test/?%60%3Cb%3E%7C%E2%80%AE',
    ],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://forge.test@evil.test/', undefined],
    ['//forge.test/x', undefined],
    ['', undefined],
    [`https://forge.test/${'x'.repeat(400)}`, undefined],
  ])('%j is shown as %j', (text, shown) => {
    expect(shownUrl(text)).toBe(shown);
  });
});
