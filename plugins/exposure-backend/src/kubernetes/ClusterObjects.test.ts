import { NotFoundError } from '@backstage/errors';
import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';
import { startKubernetesServer } from '@exposure/simulator';
import { FakeClusterObjects } from '../testing/FakeClusterObjects';
import { ManualClock } from '@exposure/simulator/testing';
import { passTimeUntil } from '../testing/passTimeUntil';
import type { ClusterObjects } from './ClusterObjects';
import { ReflectedClusterObjects } from './ReflectedClusterObjects';
import { connectionTo } from './__testUtils__/connectionTo';

interface Subject {
  objects: ClusterObjects;
  clock: ManualClock;
  /** Makes `blue` hold exactly these Services. */
  hold(services: readonly string[]): Promise<void>;
  /** Nothing of `blue` can be read any more. */
  lose(): Promise<void>;
  end(): Promise<void>;
}

const service = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: 'shop', uid: name, resourceVersion: '1' },
  spec: { ports: [{ port: 80 }] },
});

async function fake(): Promise<Subject> {
  const clock = new ManualClock();
  const objects = new FakeClusterObjects(['blue', 'green'], clock);
  return {
    objects,
    clock,
    hold: async services => {
      objects.setObjects('blue', services.map(service));
      objects.setObjects('green', []);
    },
    lose: async () => objects.fail('blue', 'unreachable'),
    end: () => objects.stop(),
  };
}

async function reflected(): Promise<Subject> {
  const servers = await Promise.all([
    startKubernetesServer(),
    startKubernetesServer(),
  ]);
  const [blue, green] = servers;
  const clock = new ManualClock();
  const objects = new ReflectedClusterObjects({
    clusters: [connectionTo(blue, 'blue'), connectionTo(green, 'green')],
    logger: { warn() {}, info() {} },
    clock,
  });
  blue.cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  return {
    objects,
    clock,
    hold: async services => {
      for (const { metadata } of blue.cluster.list('Service')) {
        blue.cluster.remove({ kind: 'Service', ...metadata });
      }
      services.forEach(name => blue.cluster.create(service(name)));
    },
    lose: () => blue.stop(),
    end: async () => {
      await objects.stop();
      await Promise.all(servers.map(server => server.stop()));
    },
  };
}

function names(objects: ClusterObjects): string {
  const services = objects.snapshot('blue').objects.Service;
  return services.known
    ? services.value
        .map(({ name }) => name)
        .sort()
        .join(' ')
    : services.because;
}

describe.each([
  ['FakeClusterObjects', fake],
  ['ReflectedClusterObjects', reflected],
])('ClusterObjects: %s', (_, make) => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await make();
  });
  afterEach(() => subject.end());

  const until = (predicate: () => boolean) =>
    passTimeUntil(subject.clock, predicate);

  const synced = (cluster: string) => () =>
    subject.objects
      .health()
      .every(row => row.cluster !== cluster || row.state === 'synced');

  it('knows nothing before it was started, and says so', () => {
    expect(names(subject.objects)).toBe('notRead');
    expect(subject.objects.health().map(row => row.state)).toEqual(
      Array.from({ length: 2 * watchedKinds.length }, () => 'syncing'),
    );
  });

  it('has one row for each cluster and kind', () => {
    expect(
      subject.objects.health().map(({ cluster, kind }) => [cluster, kind]),
    ).toEqual(
      ['blue', 'green'].flatMap(cluster =>
        watchedKinds.map(({ kind }) => [cluster, kind]),
      ),
    );
  });

  it('shows what the cluster holds, and its changes', async () => {
    const { objects } = subject;
    objects.start();
    await subject.hold(['a', 'b']);
    await until(() => names(objects) === 'a b');
    await until(synced('blue'));
    await subject.hold(['b', 'c']);
    await until(() => names(objects) === 'b c');
    expect(objects.snapshot('blue').objects.Certificate).toMatchObject({
      known: true,
      value: [],
    });
    expect(objects.snapshot('green').objects.Service).toMatchObject({
      known: true,
      value: [],
    });
  });

  it('keeps what it read when the cluster is lost, marked stale', async () => {
    const { objects } = subject;
    objects.start();
    await subject.hold(['a']);
    await until(() => names(objects) === 'a');
    await until(synced('blue'));
    await until(synced('green'));
    await subject.lose();
    await until(() =>
      objects
        .health()
        .every(row => row.cluster === 'green' || row.state === 'unreachable'),
    );
    expect(objects.snapshot('blue').objects.Service).toMatchObject({
      known: true,
      value: [{ name: 'a' }],
      stale: { because: 'unreachable' },
    });
    expect(synced('green')()).toBe(true);
    const [row] = objects.health();
    expect(row?.lastSyncedAt).toEqual(expect.any(String));
    expect(row?.message).not.toMatch(/127\.0\.0\.1/);
  });

  it('is not harmed by a listener that throws, and forgets one that left', async () => {
    const { objects } = subject;
    let heard = 0;
    let others = 0;
    objects.onChange(() => {
      throw new Error('listener');
    });
    const leave = objects.onChange(() => {
      heard += 1;
    });
    objects.onChange(() => {
      others += 1;
    });
    objects.start();
    await subject.hold(['a']);
    await until(() => names(objects) === 'a' && heard > 0);
    leave();
    const before = heard;
    others = 0;
    await subject.hold(['b']);
    await until(() => names(objects) === 'b' && others > 0);
    expect(heard).toBe(before);
  });

  it('refuses a cluster that no environment names', () => {
    expect(() => subject.objects.snapshot('red')).toThrow(NotFoundError);
  });

  it('stays readable after it was stopped, twice', async () => {
    const { objects } = subject;
    objects.start();
    await subject.hold(['a']);
    await until(() => names(objects) === 'a');
    await objects.stop();
    await objects.stop();
    expect(names(objects)).toBe('a');
  });
});
