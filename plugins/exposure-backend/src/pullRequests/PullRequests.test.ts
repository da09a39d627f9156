import { ConfigReader } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { pullRequestMarker } from '@exposure/backstage-plugin-exposure-common';
import { FakePullRequests } from '../testing/FakePullRequests';
import { createComponent } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { type ForgeHandler, startForge } from './__testUtils__/startForge';
import { GithubClient } from './GithubClient';
import { GithubPullRequests } from './GithubPullRequests';
import type { FoundPullRequest, PullRequests } from './PullRequests';

const { signal } = new AbortController();
const clock = new ManualClock();

const shop = createComponent('shop', {
  'backstage.io/kubernetes-id': 'shop',
  'backstage.io/source-location':
    'url:https://forge.example/acme/shop/tree/main/',
});

const marker = {
  environment: 'prod',
  namespace: 'shop',
  component: 'shop',
  hostnames: ['shop.example.com'],
  removes: false,
  drops: ['old.example.com'],
};

const listed = {
  number: 7,
  html_url: 'https://forge.example/acme/shop/pull/7',
  title: 'Expose shop',
  body: `Words.\n${pullRequestMarker(marker)}`,
  state: 'open',
  draft: false,
  merged_at: null,
  closed_at: null,
  updated_at: '2026-11-23T09:00:00Z',
  head: { sha: 'a'.repeat(40) },
  requested_reviewers: [{ login: 'ada' }],
  requested_teams: [{ slug: 'platform' }],
};

const found: FoundPullRequest = {
  hostnames: ['shop.example.com'],
  drops: ['old.example.com'],
  observation: {
    url: listed.html_url,
    title: 'Expose shop',
    state: 'open',
    reviewers: ['ada', 'platform'],
    updatedAt: listed.updated_at,
    removes: false,
    checksFailed: false,
  },
};

const forgeThatSays =
  (
    pulls: unknown,
    { reviews = [] as unknown, checks = { check_runs: [] } as unknown } = {},
  ): ForgeHandler =>
  path => {
    if (path.includes('/reviews')) {
      return { body: reviews };
    }
    if (path.includes('/check-runs')) {
      return { body: checks };
    }
    return { body: pulls };
  };

async function startGithub(handle: ForgeHandler) {
  const forge = await startForge(handle);
  const integrations = ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        github: [
          { host: 'forge.example', apiBaseUrl: forge.url, token: 'its-token' },
        ],
      },
    }),
  );
  const credentials =
    DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  const client = new GithubClient({ integrations, credentials });
  return { forge, pullRequests: new GithubPullRequests({ client, clock }) };
}

interface Subject {
  pullRequests: PullRequests;
  close(): Promise<unknown>;
}

const adapters: { adapter: string; make: () => Promise<Subject> }[] = [
  {
    adapter: 'FakePullRequests',
    make: async () => {
      const pullRequests = new FakePullRequests(clock);
      pullRequests.set('component:default/shop', 'prod', 'shop', [found]);
      return { pullRequests, close: async () => {} };
    },
  },
  {
    adapter: 'GithubPullRequests',
    make: async () => {
      const { forge, pullRequests } = await startGithub(path =>
        path.includes('head=') && !path.includes('prod')
          ? { body: [] }
          : forgeThatSays([listed])(path),
      );
      return { pullRequests, close: forge.close };
    },
  },
];

describe.each(adapters)('PullRequests as $adapter', ({ make }) => {
  let subject: Subject;

  beforeEach(async () => {
    subject = await make();
  });
  afterEach(() => subject.close());

  it('finds what was opened for the entity', async () => {
    const { pullRequests } = subject;
    expect(await pullRequests.find(shop, 'prod', 'shop', { signal })).toEqual({
      known: true,
      value: [found],
      at: '2026-11-23T10:00:00.000Z',
    });
  });

  it('knows that there is none', async () => {
    const { pullRequests } = subject;
    expect(
      await pullRequests.find(shop, 'test', 'shop', { signal }),
    ).toMatchObject({ known: true, value: [] });
  });

  it('rejects when it is aborted', async () => {
    const aborted = AbortSignal.abort(new Error('enough'));
    await expect(
      subject.pullRequests.find(shop, 'prod', 'shop', { signal: aborted }),
    ).rejects.toThrow('enough');
  });
});

describe('GithubPullRequests', () => {
  const findIn = async (handle: ForgeHandler, entity = shop) => {
    const { forge, pullRequests } = await startGithub(handle);
    const result = await pullRequests.find(entity, 'prod', 'shop', { signal });
    await forge.close();
    return { result, requests: forge.requests };
  };
  const stateIn = async (handle: ForgeHandler) => {
    const { result } = await findIn(handle);
    return result.known ? result.value[0]?.observation : result;
  };

  it('asks for the one branch, with the token of the integration', async () => {
    const { requests } = await findIn(forgeThatSays([listed]));
    const [first] = requests;
    expect(decodeURIComponent(first?.path ?? '')).toBe(
      '/repos/acme/shop/pulls?head=acme:exposure/prod/shop/shop&state=all&sort=updated&direction=desc&per_page=10',
    );
    expect(first?.authorization).toBe('Bearer its-token');
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['draft', { draft: true }],
    ['merged', { state: 'closed', merged_at: '2026-11-23T09:30:00Z' }],
    ['closed', { state: 'closed', closed_at: '2026-11-23T09:30:00Z' }],
  ])('tells %s', async (state, change) => {
    expect(
      await stateIn(forgeThatSays([{ ...listed, ...change }])),
    ).toMatchObject({ state });
  });

  it.each([
    ['merged', { merged_at: '2026-11-23T09:30:00Z' }],
    ['closed', { closed_at: '2026-11-23T09:30:00Z' }],
  ])('tells when one was %s', async (_, change) => {
    const ended = { ...listed, ...change, state: 'closed' };
    expect(await stateIn(forgeThatSays([ended]))).toMatchObject({
      endedAt: '2026-11-23T09:30:00Z',
      updatedAt: listed.updated_at,
    });
  });

  it.each([
    [
      'the last word of a reviewer',
      ['APPROVED', 'CHANGES_REQUESTED'],
      'changesRequested',
    ],
    ['not what was said before', ['CHANGES_REQUESTED', 'APPROVED'], 'open'],
    [
      'also under a later comment',
      ['CHANGES_REQUESTED', 'COMMENTED'],
      'changesRequested',
    ],
  ])('tells requested changes by %s', async (_, states, state) => {
    const reviews = states.map(one => ({ user: { login: 'ada' }, state: one }));
    expect(await stateIn(forgeThatSays([listed], { reviews }))).toMatchObject({
      state,
    });
  });

  it('tells failing checks', async () => {
    const checks = {
      check_runs: [{ conclusion: 'success' }, { conclusion: 'failure' }],
    };
    expect(await stateIn(forgeThatSays([listed], { checks }))).toMatchObject({
      checksFailed: true,
    });
  });

  it('does without reviews and checks that it may not read', async () => {
    const observation = await stateIn(path =>
      path.includes('pulls?') ? { body: [listed] } : { status: 403 },
    );
    expect(observation).toMatchObject({ state: 'open' });
    expect(observation).not.toHaveProperty('checksFailed');
  });

  it.each([
    ['ended days ago', { state: 'closed', closed_at: '2026-11-21T09:00:00Z' }],
    ['has no marker', { body: 'Exposes everything' }],
    [
      'has a marker of another component',
      { body: pullRequestMarker({ ...marker, component: 'bank' }) },
    ],
    [
      'has a marker of another namespace',
      { body: pullRequestMarker({ ...marker, namespace: 'bank' }) },
    ],
    [
      'has a marker of another environment',
      { body: pullRequestMarker({ ...marker, environment: 'test' }) },
    ],
  ])('leaves out one that %s', async (_, change) => {
    const { result } = await findIn(forgeThatSays([{ ...listed, ...change }]));
    expect(result).toMatchObject({ known: true, value: [] });
  });

  it.each<[string, ForgeHandler]>([
    ['an error', () => ({ status: 500, text: '<html>' })],
    ['no JSON', () => ({ text: '<html>' })],
    ['another shape', () => ({ body: { message: 'hello' } })],
    [
      'a script as link',
      () => ({ body: [{ ...listed, html_url: 'javascript:alert(1)' }] }),
    ],
    ['too much', () => ({ text: `[${' '.repeat(2 * 1024 * 1024)}]` })],
  ])('knows nothing after %s', async (_, handle) => {
    const { result } = await findIn(handle);
    expect(result).toMatchObject({ known: false, because: 'unreachable' });
    expect(JSON.stringify(result)).not.toContain('its-token');
  });

  it('does not follow a redirect, which would lead to what is no forge', async () => {
    const elsewhere = await startForge(forgeThatSays([listed]));
    const { result } = await findIn(path => ({
      status: 302,
      location: `${elsewhere.url}${path}`,
    }));
    await elsewhere.close();
    expect(result).toMatchObject({ known: false, because: 'unreachable' });
    expect(elsewhere.requests).toEqual([]);
    expect(JSON.stringify(result)).not.toContain('its-token');
  });

  it.each([
    ['no source', {}],
    [
      'a forge without integration',
      { 'backstage.io/source-location': 'url:https://other.example/acme/shop' },
    ],
    ['a source that is no URL', { 'backstage.io/source-location': 'url:::' }],
    [
      'a path that climbs',
      {
        'backstage.io/source-location':
          'url:https://forge.example/../..%2f..%2fadmin',
      },
    ],
  ])('is not configured for %s', async (_, annotations) => {
    const entity = createComponent('shop', {
      'backstage.io/kubernetes-id': 'shop',
      ...annotations,
    });
    const { result, requests } = await findIn(forgeThatSays([listed]), entity);
    expect(result).toMatchObject({ known: false, because: 'notConfigured' });
    expect(requests).toEqual([]);
  });
});
