import { mockServices } from '@backstage/backend-test-utils';
import {
  type ExposurePlatform,
  type ExposureRequest,
} from '@exposure/backstage-plugin-exposure-common';
import { ManualClock } from '@exposure/simulator/testing';
import type { StoredPullRequest } from '../store/ExposureStore';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import { FakeClusterObjects } from '../testing/FakeClusterObjects';
import { liveObjects } from '../testing/liveObjects';
import { type ClaimedHostnames, preflightClaims } from './preflightClaims';

const hostname = 'shop.apps.example.com';
const now = new Date('2026-11-23T10:00:00Z');

/** As far as it is read here. */
const platform = {
  environments: {
    prod: { id: 'prod', cluster: 'prod' },
    inside: { id: 'inside', cluster: 'prod' },
    us: { id: 'us', cluster: 'us' },
  },
} as unknown as ExposurePlatform;

const asked = {
  component: 'store',
  environment: 'prod',
  namespace: 'store',
  hostnames: [hostname],
  redirects: [],
} as unknown as ExposureRequest;

const pull = (
  state: 'open' | 'merged',
  change: Partial<StoredPullRequest> = {},
): StoredPullRequest => ({
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  component: 'shop',
  hostnames: [hostname],
  drops: [],
  observation: {
    url: 'https://forge.example/secret/1',
    title: 'secret',
    state,
    reviewers: [],
    updatedAt: '2026-11-23T09:00:00Z',
  },
  observedAt: '2026-11-23T09:30:00Z',
  ...change,
});

async function claims(stored: StoredPullRequest[], more: object = {}) {
  const clusters = new FakeClusterObjects(['prod', 'us'], new ManualClock());
  clusters.setObjects('prod', liveObjects(hostname));
  clusters.setObjects('us', []);
  const store = new MemoryExposureStore();
  await store.putPullRequests('component:default/shop', stored);
  const logger = mockServices.logger.mock();
  const sources = { platform, clusters, store, logger, ...more };
  const answer = await preflightClaims(asked, sources as ClaimedHostnames, now);
  return {
    reasons: answer.checks.map(({ reason }) => reason),
    notChecked: answer.notChecked.map(({ check }) => check),
    text: JSON.stringify(answer),
  };
}

it('tells of an open pull request, not of one that ended or was seen long ago', async () => {
  const { reasons, notChecked, text } = await claims([pull('open')]);
  expect(reasons).toEqual(['HostnameAlreadyRequested']);
  expect(notChecked).toEqual([]);
  expect(text).not.toMatch(/secret|"shop"/);
  expect((await claims([pull('merged')])).reasons).toEqual([]);
  const old = { observedAt: '2026-11-01T00:00:00Z' };
  expect((await claims([pull('open', old)])).reasons).toEqual([]);
});

it('tells of other clusters, each of them once, and not of its own', async () => {
  expect((await claims([])).reasons).toEqual([]);
  const clusters = new FakeClusterObjects(['prod', 'us'], new ManualClock());
  clusters.setObjects('us', liveObjects(hostname));
  const { reasons, text } = await claims([], { clusters });
  expect(reasons).toEqual(['HostnameServedInOtherCluster']);
  expect(text).not.toContain('"us"');
});

it('tells that the known pull requests could not be read', async () => {
  const store = {
    pullRequests: async () => {
      throw new Error('no database');
    },
  };
  const { notChecked, text } = await claims([], { store });
  expect(notChecked).toEqual(['HostnameAlreadyRequested']);
  expect(text).not.toContain('database');
});
