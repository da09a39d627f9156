import type { PullRequestObservation } from '@exposure/backstage-plugin-exposure-common';
import { createWatch } from '../__testUtils__/createWatch';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import {
  type FakeWorld,
  createFakeWorld,
  putLive,
  shop,
} from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

const hostname = 'shop.apps.example.com';
const id = `prod/shop/${hostname}`;
const ref = 'component:default/shop';
const minute = 60_000;

const open: PullRequestObservation = {
  url: 'https://forge.example/acme/shop/pull/1',
  title: 'Expose shop',
  state: 'open',
  reviewers: ['ada'],
  updatedAt: '2026-11-23T09:59:00Z',
};

describe('pull requests of an entity', () => {
  let world: FakeWorld;
  let store: MemoryExposureStore;
  let made: ReturnType<typeof createWatch>;

  const say = (observation: PullRequestObservation) =>
    world.pullRequests.set(ref, 'prod', 'shop', [
      { hostnames: [hostname], drops: [], observation },
    ]);
  const headline = async () => (await store.get(id))?.status.headline;

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', []);
    store = new MemoryExposureStore();
    made = createWatch({ adapters: world.adapters, store });
    made.watch.start();
  });
  afterEach(() => made.watch.stop());

  it('are not read while nobody looks', async () => {
    say(open);
    await world.clock.advance(30 * minute);
    expect(world.pullRequests.reads).toBe(0);
  });

  it('are polled while somebody looked lately, however many look', async () => {
    for (let look = 0; look < 20; look += 1) {
      made.pullRequests.lookedAt(shop);
    }
    await world.clock.advance(minute);
    expect(world.pullRequests.reads).toBeLessThanOrEqual(5);
    await world.clock.advance(30 * minute);
    const reads = world.pullRequests.reads;
    await world.clock.advance(30 * minute);
    expect(world.pullRequests.reads).toBe(reads);
  });

  it('lead a new exposure from its review to its objects', async () => {
    say(open);
    made.pullRequests.lookedAt(shop);
    await world.clock.advance(2_000);
    expect(await headline()).toBe('inReview');
    expect((await made.reader.forEntity(shop)).exposures).toMatchObject([
      { id, headline: 'inReview', pullRequest: { url: open.url } },
    ]);

    say({ ...open, state: 'changesRequested' });
    await world.clock.advance(16_000);
    expect(await headline()).toBe('actionYou');

    say({ ...open, state: 'merged', updatedAt: '2026-11-23T10:00:20Z' });
    await world.clock.advance(16_000);
    expect((await store.get(id))?.status).toMatchObject({
      headline: 'rollingOut',
      reason: 'PullRequestMerged',
    });

    putLive(world, hostname);
    await world.clock.advance(20_000);
    expect(await headline()).toBe('live');
  });

  it('tell that another component asks for the hostname too, and not which', async () => {
    const place = { environment: 'prod', namespace: 'secret' };
    const asked = { hostnames: [hostname], drops: [], observation: open };
    const other = { ...place, ...asked, component: 'secret' };
    const entityRef = 'component:default/secret';
    const observedAt = '2026-11-23T09:59:00Z';
    await store.putPullRequests(entityRef, [
      { entityRef, observedAt, ...other },
    ]);
    say(open);
    made.pullRequests.lookedAt(shop);
    await world.clock.advance(20_000);
    const status = (await store.get(id))?.status;
    expect(status?.findings.map(({ reason }) => reason)).toContain(
      'HostnameAlreadyRequested',
    );
    expect(JSON.stringify(status)).not.toContain('secret');
  });

  it('lead an exposure from its removal to nothing', async () => {
    putLive(world, hostname);
    await world.clock.advance(5_000);
    say({ ...open, state: 'merged', removes: true });
    made.pullRequests.lookedAt(shop);
    await world.clock.advance(2_000);
    expect(await headline()).toBe('removing');

    world.clusters.setObjects('prod', []);
    await world.clock.advance(2_000);
    expect((await store.get(id))?.status).toMatchObject({
      headline: 'removing',
      reason: 'DnsRecordLeftBehind',
    });

    world.dns.setRecords([]);
    await world.clock.advance(2 * minute);
    expect(await headline()).toBeUndefined();
  });

  describe('that follow each other on one branch', () => {
    const other = 'store.apps.example.com';
    const merged = (at: number, removes = false): PullRequestObservation => ({
      ...open,
      title: `Merged at ${at}`,
      state: 'merged',
      removes,
      // Comments on it came later.
      updatedAt: '2026-11-23T09:58:00Z',
      endedAt: `2026-11-23T09:${at}:00Z`,
    });
    const listed = (...found: [PullRequestObservation, ...string[]][]) => {
      world.pullRequests.set(
        ref,
        'prod',
        'shop',
        found.map(([observation, ...hostnames]) => ({
          hostnames,
          drops: [],
          observation,
        })),
      );
      made.pullRequests.lookedAt(shop);
      return world.clock.advance(16_000);
    };
    const seen = async () =>
      Object.fromEntries(
        (await made.reader.forEntity(shop)).exposures.map(status => [
          status.hostname,
          status.reason,
        ]),
      );

    it('lead from an address over its successor to nothing', async () => {
      await listed([merged(10), hostname]);
      expect(await seen()).toEqual({ [hostname]: 'PullRequestMerged' });
      putLive(world, hostname);
      await world.clock.advance(2 * minute);
      expect(await seen()).toEqual({ [hostname]: 'Live' });

      await listed([merged(10), hostname], [{ ...open }, other]);
      expect(await seen()).toEqual({
        [hostname]: 'Live',
        [other]: 'WaitingForReview',
      });

      await listed([merged(10), hostname], [merged(20), other]);
      expect(await seen()).toEqual({
        [hostname]: 'BeingRemoved',
        [other]: 'PullRequestMerged',
      });
      putLive(world, other);
      world.dns.setRecords([
        ...[hostname, other].map(name => ({
          name,
          type: 'CNAME' as const,
          ttl: 60,
          data: 'app.example.net',
        })),
        { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
      ]);
      await world.clock.advance(2 * minute);
      expect(await seen()).toEqual({
        [hostname]: 'DnsRecordLeftBehind',
        [other]: 'Live',
      });
      world.dns.setRecords([]);
      await world.clock.advance(2 * minute);
      expect(await seen()).not.toHaveProperty([hostname]);

      await listed(
        [merged(10), hostname],
        [merged(20), other],
        [merged(30, true), other],
      );
      world.clusters.setObjects('prod', []);
      await world.clock.advance(2 * minute);
      expect(await seen()).toEqual({});
    });

    it('say nothing of an address that is gone, after a restart either', async () => {
      await listed([merged(10), hostname], [merged(20, true), hostname]);
      expect(await seen()).toEqual({});
      await made.watch.stop();
      made = createWatch({ adapters: world.adapters, store, replica: 'two' });
      made.watch.start();
      // Before and after its DNS was asked.
      await world.clock.advance(300);
      expect(await seen()).toEqual({});
      await world.clock.advance(2_000);
      expect(await seen()).toEqual({});
    });

    it('mean nothing a day after their end, even while nobody looks', async () => {
      const yesterday = { ...merged(10), endedAt: '2026-11-22T10:05:00Z' };
      await listed([yesterday, hostname]);
      expect(await seen()).toEqual({ [hostname]: 'PullRequestMerged' });
      // The forge would leave it out by itself, were it asked.
      world.pullRequests.reachable = false;
      await world.clock.advance(10 * minute);
      world.clusters.setObjects('prod', []);
      await world.clock.advance(2 * minute);
      expect(await seen()).toEqual({});
    });
  });

  it('stay as they were while the forge cannot be reached', async () => {
    say(open);
    made.pullRequests.lookedAt(shop);
    await world.clock.advance(2_000);
    world.pullRequests.reachable = false;
    await world.clock.advance(minute);
    expect(await headline()).toBe('inReview');
  });

  it('survive a restart', async () => {
    say(open);
    made.pullRequests.lookedAt(shop);
    await world.clock.advance(2_000);
    await made.watch.stop();
    made = createWatch({ adapters: world.adapters, store, replica: 'two' });
    made.watch.start();
    await world.clock.advance(minute);
    expect(await headline()).toBe('inReview');
  });
});
