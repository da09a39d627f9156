import { ManualClock } from '../testing';
import { Zones } from '../dns';
import { Cluster, KubernetesObject } from '../kubernetes';
import { listAt } from '../kubernetes/objects/json';
import { Controllers } from './Controllers';
import { ExternalDns } from './ExternalDns';

const gateways = { namespace: 'gateways' };

function createWorld() {
  const clock = new ManualClock();
  const cluster = new Cluster({ now: () => clock.now() });
  const zones = new Zones();
  zones.addZone('example.com');
  const controllers = new Controllers({
    cluster,
    clock,
    ingress: [{ className: 'nginx', addresses: ['203.0.113.10'] }],
    gatewayAddresses: ['203.0.113.11'],
    externalDns: new ExternalDns({
      cluster,
      zones,
      domainFilter: ['apps.example.com'],
      target: 'app.example.net',
      ttl: 60,
    }),
  });
  cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop' },
  });
  return { clock, cluster, zones, controllers };
}

function make(
  apiVersion: string,
  kind: string,
  name: string,
  spec: object,
  more: object = {},
): KubernetesObject {
  return {
    apiVersion,
    kind,
    metadata: { name, namespace: 'shop', ...more },
    spec: { ...spec },
  };
}

const ingress = (name: string, className: string) =>
  make('networking.k8s.io/v1', 'Ingress', name, {
    ingressClassName: className,
    rules: [
      { host: `${name}.apps.example.com` },
      { host: `${name}.example.com` },
    ],
  });

describe('Controllers', () => {
  let world: ReturnType<typeof createWorld>;
  beforeEach(() => {
    world = createWorld();
  });

  it('gives addresses to the Ingresses of its class only', async () => {
    world.cluster.create(ingress('a', 'nginx'));
    world.cluster.create(ingress('b', 'other'));
    await world.clock.advance(1_000);
    expect(world.cluster.list('Ingress').map(it => it.status)).toEqual([
      { loadBalancer: { ingress: [{ ip: '203.0.113.10' }] } },
      undefined,
    ]);
  });

  it('writes records in its zones, and takes back its own', async () => {
    world.cluster.create(ingress('a', 'nginx'));
    await world.clock.advance(10_000);
    const rcode = (name: string) => world.zones.answer(name, 'CNAME').rcode;
    expect(rcode('a.apps.example.com')).toBe('NOERROR');
    expect(rcode('a.example.com')).toBe('NXDOMAIN');
    world.zones.add({
      name: 'b.apps.example.com',
      type: 'CNAME',
      ttl: 60,
      data: 'other.',
    });
    world.cluster.remove({ kind: 'Ingress', name: 'a', namespace: 'shop' });
    await world.clock.advance(10_000);
    expect(rcode('a.apps.example.com')).toBe('NXDOMAIN');
    expect(rcode('b.apps.example.com')).toBe('NOERROR');
  });

  it('keeps endpoints in step with pods', async () => {
    world.cluster.create(
      make('v1', 'Service', 'web', {
        selector: { app: 'web' },
        ports: [{ port: 80, targetPort: 8080 }],
      }),
    );
    const ready = (status: string) => ({
      podIP: '10.0.0.7',
      conditions: [{ type: 'Ready', status }],
    });
    world.cluster.create({
      ...make('v1', 'Pod', 'web-1', {}, { labels: { app: 'web' } }),
      status: ready('False'),
    });
    await world.clock.advance(1_000);
    const endpoint = () =>
      listAt(world.cluster.list('EndpointSlice')[0], 'endpoints')[0];
    expect(endpoint()).toMatchObject({
      addresses: ['10.0.0.7'],
      conditions: { ready: false },
    });
    world.cluster.patchStatus(
      { kind: 'Pod', name: 'web-1', namespace: 'shop' },
      ready('True'),
    );
    await world.clock.advance(1_000);
    expect(endpoint()).toMatchObject({ conditions: { ready: true } });
    expect(world.cluster.list('EndpointSlice')).toMatchObject([
      {
        metadata: { labels: { 'kubernetes.io/service-name': 'web' } },
        ports: [{ port: 8080 }],
      },
    ]);
  });

  it('accepts routes at parents that exist, and settles', async () => {
    const group = 'gateway.networking.k8s.io/v1';
    world.cluster.create(
      make(group, 'Gateway', 'public', { listeners: [{ name: 'http' }] }),
    );
    world.cluster.create(
      make(group, 'ListenerSet', 'shop', {
        parentRef: { name: 'public' },
        listeners: [{ name: 'https' }],
      }),
    );
    world.cluster.create(
      make(group, 'HTTPRoute', 'shop', {
        parentRefs: [
          { kind: 'ListenerSet', name: 'shop' },
          { name: 'missing' },
        ],
        rules: [{ backendRefs: [{ name: 'nowhere' }] }],
      }),
    );
    await world.clock.advance(5_000);
    const { version } = world.cluster.store;
    await world.clock.advance(60_000);
    expect(world.cluster.store.version).toBe(version);
    expect(world.cluster.list('HTTPRoute')[0]?.status).toMatchObject({
      parents: [
        {
          conditions: [
            { type: 'Accepted', status: 'True' },
            {
              type: 'ResolvedRefs',
              status: 'False',
              reason: 'BackendNotFound',
            },
          ],
        },
      ],
    });
    expect(world.cluster.list('ListenerSet')[0]?.status).toMatchObject({
      conditions: [{ type: 'Accepted' }, { type: 'Programmed' }],
      listeners: [{ name: 'https' }],
    });
    expect(world.cluster.list('Gateway')[0]?.status).toMatchObject({
      addresses: [{ value: '203.0.113.11' }],
    });
  });

  const group = 'gateway.networking.k8s.io/v1';
  const listener = (from: object, hostname?: string) => ({
    name: 'https',
    hostname,
    allowedRoutes: { namespaces: from },
  });
  const bySelector = { matchLabels: { shared: 'true' } };

  it.each([
    ['admits every namespace', listener({ from: 'All' }), 'Accepted'],
    ['admits its own', listener({ from: 'Same' }), 'NotAllowedByListeners'],
    [
      'admits labelled ones',
      listener({ from: 'Selector', selector: bySelector }),
      'NotAllowedByListeners',
    ],
    [
      'serves names like it',
      listener({ from: 'All' }, '*.apps.example.com'),
      'Accepted',
    ],
    [
      'serves other names',
      listener({ from: 'All' }, '*.example.net'),
      'NoMatchingListenerHostname',
    ],
    ['has another name', { name: 'http' }, 'NoMatchingParent'],
  ])('judges a route at a listener that %s', async (_name, at, reason) => {
    world.cluster.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'gateways' },
    });
    world.cluster.create(
      make(group, 'Gateway', 'public', { listeners: [at] }, gateways),
    );
    world.cluster.create(
      make(group, 'HTTPRoute', 'shop', {
        parentRefs: [{ name: 'public', ...gateways, sectionName: 'https' }],
        hostnames: ['shop.apps.example.com'],
      }),
    );
    await world.clock.advance(10_000);
    const [route] = world.cluster.list('HTTPRoute');
    expect(listAt(route, 'status', 'parents')).toMatchObject([
      { conditions: [{ type: 'Accepted', reason }, {}] },
    ]);
    expect(world.zones.answer('shop.apps.example.com', 'CNAME').rcode).toBe(
      reason === 'Accepted' ? 'NOERROR' : 'NXDOMAIN',
    );
  });
});
