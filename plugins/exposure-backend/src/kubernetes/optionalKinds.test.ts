import { essentialKinds } from '@exposure/backstage-plugin-exposure-common';
import { startKubernetesServer } from '@exposure/simulator';
import type { KubernetesServer } from '@exposure/simulator';
import { ManualClock } from '@exposure/simulator/testing';
import { passTimeUntil } from '../testing/passTimeUntil';
import { connectionTo } from './__testUtils__/connectionTo';
import { ReflectedClusterObjects } from './ReflectedClusterObjects';

let server: KubernetesServer;
let objects: ReflectedClusterObjects;
let clock: ManualClock;
let lines: string[];

const neededRules = essentialKinds.map(({ group, plural }) => ({
  apiGroups: [group],
  resources: [plural],
  verbs: ['list', 'watch'],
}));

beforeEach(async () => {
  server = await startKubernetesServer();
  server.cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  lines = [];
  clock = new ManualClock();
});

afterEach(async () => {
  await objects.stop();
  await server.stop();
});

function follow(token?: string): void {
  objects = new ReflectedClusterObjects({
    clusters: [connectionTo(server, 'blue', token)],
    logger: {
      warn: message => lines.push(message),
      info: message => lines.push(message),
    },
    clock,
  });
  objects.start();
}

const stateOf = (kind: string) =>
  objects.health().find(row => row.kind === kind)?.state;
const until = (predicate: () => boolean) => passTimeUntil(clock, predicate);

function route(group: string, name: string) {
  return {
    apiVersion: `${group}/v1alpha1`,
    kind: 'IngressRoute',
    metadata: { name, namespace: 'shop' },
    spec: { routes: [{ match: `Host(\`${name}.example.org\`)` }] },
  };
}

it('reads a kind that the cluster has and the role allows', async () => {
  server.cluster.create(route('traefik.io', 'web'));
  follow();
  await until(() => stateOf('IngressRoute') === 'synced');
  const seen = () => objects.snapshot('blue').objects.IngressRoute;
  await until(() => seen().known);
  expect(seen()).toMatchObject({
    value: [{ name: 'web', hostnames: ['web.example.org'] }],
  });
});

it('says no word about one that the cluster lacks', async () => {
  server.setGroupPresent('traefik.io', false);
  follow();
  await until(() => stateOf('IngressRoute') === 'absent');
  await until(() => stateOf('EndpointSlice') === 'synced');
  await clock.advance(60_000);
  expect(objects.snapshot('blue').objects.IngressRoute).toMatchObject({
    known: false,
    because: 'absent',
  });
  expect(lines).toEqual([]);
});

it('says no word about one that the role does not allow', async () => {
  follow(server.access.addToken('few', neededRules));
  await until(() => stateOf('IngressRoute') === 'forbidden');
  await until(() => stateOf('EndpointSlice') === 'synced');
  await clock.advance(60_000);
  expect(objects.snapshot('blue').objects.IngressRoute).toMatchObject({
    known: false,
    because: 'forbidden',
  });
  expect(lines).toEqual([]);
});
