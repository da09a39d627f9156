import { ManualClock } from '@exposure/simulator/testing';
import type { ClusterSourceHealth } from './ClusterObjects';
import { ClusterTroubleLog } from './ClusterTroubleLog';

const cluster = {
  name: 'prod-eu',
  configuredAt: 'kubernetes.clusterLocatorMethods[0].clusters[0]',
};
const kinds = ['Ingress', 'Certificate', 'Service'];

type Told = Pick<ClusterSourceHealth, 'state' | 'refused' | 'message'>;
const synced: Told = { state: 'synced' };
const syncing: Told = { state: 'syncing' };
const unauthorized: Told = {
  state: 'forbidden',
  refused: 'credential',
  message: 'the credential is refused (the server answered 401)',
};
const forbidden: Told = { state: 'forbidden', refused: 'right' };
const unwatched: Told = { state: 'synced', refused: 'right' };
const unreachable: Told = {
  state: 'unreachable',
  message: 'the connection failed (ECONNREFUSED)',
};

function start() {
  const clock = new ManualClock();
  const lines: string[] = [];
  let sources: ClusterSourceHealth[] = [];
  const log = new ClusterTroubleLog({
    cluster,
    clock,
    logger: {
      warn: message => lines.push(`warn ${message}`),
      info: message => lines.push(`info ${message}`),
    },
    health: () => sources,
  });
  /** The sources are so from now on, in the order of `kinds`. */
  const become = (...told: Told[]) => {
    const since = clock.now().toISOString();
    sources = told.map((each, index) => ({
      cluster: cluster.name,
      kind: kinds[index] ?? '',
      since,
      objects: 0,
      lists: 0,
      watches: 0,
      malformed: 0,
      ...each,
    }));
    log.changed();
  };
  return { clock, lines, log, become };
}

describe('ClusterTroubleLog', () => {
  it('warns once of a token that is refused, and says where it stands', async () => {
    const { clock, lines, become } = start();
    become(unauthorized, syncing, syncing);
    await clock.advance(3_000);
    become(unauthorized, unauthorized, unauthorized);
    await clock.advance(3_000);
    become(unauthorized, unauthorized, unauthorized);
    await clock.advance(3_600_000);
    expect(lines).toEqual([
      'warn Cluster prod-eu cannot be read: the credential is refused (the server answered 401). The token is wrong or has expired: check kubernetes.clusterLocatorMethods[0].clusters[0]. docs/rbac.md shows how to create one that lasts.',
    ]);
  });

  it('names the kinds of a right that is missing, and where the role is', async () => {
    const { clock, lines, become } = start();
    become(forbidden, synced, unwatched);
    await clock.advance(3_000);
    expect(lines).toEqual([
      "warn Cluster prod-eu does not let the portal's account list and watch Ingress, Service (403). docs/rbac.md has the role that allows it.",
    ]);
  });

  it('says once that it is over, when all of it is', async () => {
    const { clock, lines, become } = start();
    become(forbidden, forbidden, unauthorized);
    await clock.advance(3_000);
    expect(lines).toHaveLength(2);
    become(synced, forbidden, synced);
    await clock.advance(3_000);
    expect(lines).toHaveLength(2);
    become(synced, synced, synced);
    await clock.advance(3_000);
    become(synced, synced, synced);
    await clock.advance(3_000);
    expect(lines.slice(2)).toEqual(['info Cluster prod-eu is read again.']);
  });

  it('warns anew of a trouble that comes back', async () => {
    const { clock, lines, become } = start();
    for (const told of [forbidden, synced, forbidden]) {
      become(told, synced, synced);
      await clock.advance(3_000);
    }
    expect(lines.map(line => line.slice(0, 4))).toEqual([
      'warn',
      'info',
      'warn',
    ]);
  });

  it('waits a quarter of an hour before it names kinds that noticed later', async () => {
    const { clock, lines, become } = start();
    become(forbidden, synced, synced);
    await clock.advance(3_000);
    become(forbidden, forbidden, synced);
    await clock.advance(3_000);
    become(forbidden, forbidden, forbidden);
    await clock.advance(10 * 60_000);
    expect(lines).toHaveLength(1);
    await clock.advance(5 * 60_000);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Ingress, Certificate, Service');
  });

  it('does not wait for a kind that gets no answer', async () => {
    const { clock, lines, become } = start();
    become(forbidden, syncing, synced);
    await clock.advance(20_000);
    expect(lines).toEqual([]);
    await clock.advance(20_000);
    expect(lines).toHaveLength(1);
  });

  it('says nothing of a connection that broke and came back, and of one that stays away once', async () => {
    const { clock, lines, become } = start();
    become(unreachable, synced, synced);
    await clock.advance(20_000);
    become(synced, synced, synced);
    await clock.advance(60_000);
    expect(lines).toEqual([]);
    become(unreachable, unreachable, unreachable);
    await clock.advance(600_000);
    expect(lines).toEqual([
      'warn Cluster prod-eu cannot be reached: the connection failed (ECONNREFUSED). Check url and caData at kubernetes.clusterLocatorMethods[0].clusters[0], and the network in between.',
    ]);
  });

  it('says nothing once it is stopped', async () => {
    const { clock, lines, log, become } = start();
    become(forbidden, synced, synced);
    log.stop();
    await clock.advance(3_600_000);
    expect(lines).toEqual([]);
    expect(clock.nextTimer()).toBeUndefined();
  });
});
