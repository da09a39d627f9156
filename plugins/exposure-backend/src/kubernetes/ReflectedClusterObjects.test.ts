import {
  groupsOf,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import { KubernetesError, startKubernetesServer } from '@exposure/simulator';
import type { Fault, KubernetesServer } from '@exposure/simulator';
import { ManualClock } from '@exposure/simulator/testing';
import { passTimeUntil } from '../testing/passTimeUntil';
import { readingsAtOnce } from './ClusterReflectors';
import { ReflectedClusterObjects } from './ReflectedClusterObjects';
import { connectionTo, documentedRules } from './__testUtils__/connectionTo';

const service = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop' },
  spec: { ports: [{ port: 80 }] },
});

let server: KubernetesServer;
let objects: ReflectedClusterObjects;
let clock: ManualClock;
let token: string;
let lines: string[];
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => {
  process.off('unhandledRejection', note);
  if (unhandled.length > 0) {
    throw new Error(`unhandled: ${unhandled.join()}`);
  }
});

async function open(options: { watchList?: boolean } = {}): Promise<void> {
  server = await startKubernetesServer(options);
  server.cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  server.cluster.create(service('first'));
  lines = [];
  token = server.access.addToken('exposure', documentedRules);
  clock = new ManualClock();
  objects = new ReflectedClusterObjects({
    clusters: [connectionTo(server, 'blue', token)],
    logger: {
      warn: message => lines.push(`warn ${message}`),
      info: message => lines.push(`info ${message}`),
    },
    clock,
  });
  objects.start();
}

afterEach(async () => {
  await objects.stop();
  await server.stop();
});

/** What the server holds and what we hold, side by side. */
function compared(): { held: string[]; seen: string[] } {
  const held = server.cluster
    .list('Service')
    .map(({ metadata }) => `${metadata.name} ${metadata.uid}`);
  const services = objects.snapshot('blue').objects.Service;
  const seen = services.known
    ? services.value.map(({ name, uid }) => `${name} ${uid}`).sort()
    : [services.because];
  return { held, seen };
}

const until = (predicate: () => boolean) => passTimeUntil(clock, predicate);
const states = () => [...new Set(objects.health().map(row => row.state))];
const whole = () => {
  const { held, seen } = compared();
  return states().join() === 'synced' && held.join() === seen.join();
};
const stateOf = (kind: string) =>
  objects.health().find(row => row.kind === kind)?.state;

/** Everything healed: a change made now arrives, so data flow and not only sockets are there. */
async function untilFlowing(): Promise<boolean> {
  await until(whole);
  server.cluster.create(service(`after-${server.cluster.store.version}`));
  await until(whole);
  const { held, seen } = compared();
  return held.length > 0 && held.join() === seen.join();
}

describe.each([
  ['with watch lists', { watchList: true }],
  ['with paged lists only', { watchList: false }],
])('an API server %s', (_, options) => {
  beforeEach(async () => {
    await open(options);
    await untilFlowing();
  });

  it('is asked for watched kinds by list and watch, and for nothing else', () => {
    const asked = new Set(
      server.log.records
        // The simulator cannot name a kind that it lacks.
        .filter(({ status }) => status !== 404)
        .map(({ verb, group, resource }) => [verb, group, resource].join(' ')),
    );
    const allowed = watchedKinds.flatMap(kind =>
      groupsOf(kind).flatMap(group =>
        ['list', 'watch'].map(verb => [verb, group, kind.plural].join(' ')),
      ),
    );
    expect([...asked].filter(it => !allowed.includes(it))).toEqual([]);
    expect(server.log.count({ resource: 'secrets' })).toBe(0);
    // A reading that has just ended may not have given its connection back when the next request begins.
    expect(server.log.connections).toBeLessThanOrEqual(
      watchedKinds.length + readingsAtOnce,
    );
  });

  it('is followed over a restart with changes and deletions in between', async () => {
    await server.stop();
    await until(() => states().join() === 'unreachable');
    server.cluster.remove({
      kind: 'Service',
      name: 'first',
      namespace: 'shop',
    });
    server.cluster.create(service('first'));
    server.cluster.create(service('second'));
    await server.start();
    expect(await untilFlowing()).toBe(true);
  });

  it('is followed over a restart that forgot its history', async () => {
    await server.stop();
    server.cluster.remove({
      kind: 'Service',
      name: 'first',
      namespace: 'shop',
    });
    server.cluster.store.compact();
    await server.start();
    expect(await untilFlowing()).toBe(true);
  });

  it('is followed over an ERROR event in every watch', async () => {
    server.cluster.store.compact();
    server.failWatches(new KubernetesError('Expired', 'too old'));
    expect(await untilFlowing()).toBe(true);
  });

  it.each<[string, Fault]>([
    ['429', { kind: 'answer', code: 429, headers: { 'retry-after': '1' } }],
    ['500', { kind: 'answer', code: 500 }],
    ['502 with HTML', { kind: 'answer', code: 502, body: '<html></html>' }],
    ['truncated JSON', { kind: 'truncated', bytes: 20 }],
    ['a cut connection', { kind: 'reset' }],
    ['silence', { kind: 'silence' }],
    ['410', { kind: 'answer', code: 410 }],
    [
      'a redirect',
      {
        kind: 'answer',
        code: 302,
        headers: { location: 'https://127.0.0.1:1/' },
      },
    ],
  ])('is followed over %s on each request of a while', async (_name, fault) => {
    server.faults.add({ times: watchedKinds.length, fault });
    server.endWatches();
    expect(await untilFlowing()).toBe(true);
  });

  it('is told apart from one that took rights away, and back', async () => {
    server.access.setRules(
      token,
      documentedRules.filter(rule => !rule.resources.includes('services')),
    );
    server.endWatches();
    await until(() => stateOf('Service') === 'forbidden');
    expect(stateOf('Ingress')).toBe('synced');
    expect(objects.snapshot('blue').objects.Service).toMatchObject({
      known: true,
      stale: { because: 'forbidden' },
    });
    server.access.setRules(token, documentedRules);
    expect(await untilFlowing()).toBe(true);
  });

  it('may lose its CRDs and get them back', async () => {
    server.setGroupPresent('cert-manager.io', false);
    server.endWatches();
    await until(() => stateOf('Certificate') === 'absent');
    expect(stateOf('Service')).toBe('synced');
    server.setGroupPresent('cert-manager.io', true);
    expect(await untilFlowing()).toBe(true);
  });

  it('may refuse the token and take it again', async () => {
    server.access.revokeToken(token);
    server.endWatches();
    await until(() => states().join() === 'forbidden');
    expect(objects.health()[0]?.message).toBe(
      'the credential is refused (the server answered 401)',
    );
  });

  it('is warned of once while it refuses the token, however often it is asked', async () => {
    server.access.revokeToken(token);
    server.endWatches();
    await until(() => lines.length > 0);
    const asked = server.log.count({ status: 401 });
    await until(() => server.log.count({ status: 401 }) > asked + 30);
    expect(lines).toEqual([
      expect.stringMatching(
        /^warn Cluster blue cannot be read: .*401.*clusterLocatorMethods/,
      ),
    ]);
  });

  it('is warned of once while a right is missing, and once told to be read again', async () => {
    const missing = ['ingresses', 'certificates'];
    server.access.setRules(
      token,
      documentedRules.filter(
        ({ resources }) => !missing.includes(resources[0] ?? ''),
      ),
    );
    server.endWatches();
    await until(() => lines.length > 0);
    server.access.setRules(token, documentedRules);
    await until(() => lines.length > 1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^warn Cluster blue does not let .*\b(Ingress|Certificate)\b.*403.*docs\/rbac.md/,
      ),
      'info Cluster blue is read again.',
    ]);
    expect(await untilFlowing()).toBe(true);
  });
});

it('closes every connection before stop resolves', async () => {
  await open();
  await untilFlowing();
  expect(server.openWatches).toBe(watchedKinds.length);
  await objects.stop();
  // Ours are closed; the server learns of it in one of its next turns.
  await until(() => server.openWatches === 0);
  expect(states()).toEqual(['synced']);
});

it('notices a server that accepts connections and never answers', async () => {
  await open();
  await untilFlowing();
  server.faults.pause();
  server.endWatches();
  await until(() => states().join() === 'unreachable');
  server.faults.resume();
  expect(await untilFlowing()).toBe(true);
});
