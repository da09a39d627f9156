import { watchedKinds } from './watchedKinds';
import { readObject } from './readObject';

const hostile: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'Ingress'],
  ['a list', []],
  ['no metadata', {}],
  ['metadata of a wrong type', { metadata: 'x' }],
  ['a name of a wrong type', { metadata: { name: { a: 1 } } }],
  ['an empty name', { metadata: { name: '' } }],
];

const everythingWrong = {
  metadata: {
    name: 'x',
    namespace: 3,
    labels: ['a'],
    annotations: 'b',
    ownerReferences: { a: 1 },
    creationTimestamp: 'yesterday',
    generation: '4',
  },
  spec: [],
  status: 'fine',
  endpoints: {},
  ports: 5,
};

describe.each(watchedKinds.map(({ kind }) => kind))('%s', kind => {
  it.each(hostile)('is not read from %s', (_, value) => {
    expect(readObject(kind, value)).toBeUndefined();
  });

  it('reads wrong types as absent', () => {
    expect(readObject(kind, everythingWrong)).toMatchObject({
      kind,
      name: 'x',
      namespace: '',
      labels: {},
      annotations: {},
      ownerReferences: [],
      creationTimestamp: undefined,
      generation: undefined,
    });
  });

  it('is not read from an object of another kind or group', () => {
    const metadata = { name: 'x' };
    const other = kind === 'Service' ? 'Ingress' : 'Service';
    expect(readObject(kind, { kind: other, metadata })).toBeUndefined();
    expect(
      readObject(kind, { apiVersion: 'example.net/v1', kind, metadata }),
    ).toBeUndefined();
  });
});

it('keeps labels without a prototype', () => {
  const parsed = JSON.parse(
    '{"metadata":{"name":"x","labels":{"__proto__":"polluted","constructor":"c","a":"b"}}}',
  );
  const labels = readObject('Service', parsed)?.labels ?? {};
  expect(Object.getPrototypeOf(labels)).toBeNull();
  expect(labels.a).toBe('b');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('never reads a property of a prototype', () => {
  const inherited = Object.create({ metadata: { name: 'x' } });
  expect(readObject('Service', inherited)).toBeUndefined();
});

it('cuts long texts and lists', () => {
  const order = readObject('Order', {
    metadata: { name: 'x' },
    spec: { dnsNames: Array.from({ length: 5000 }, (_, index) => `h${index}`) },
    status: { reason: 'x'.repeat(1_000_000) },
  });
  expect(order?.reason).toHaveLength(2048);
  expect(order?.dnsNames).toHaveLength(1000);
});

it('does not walk into depth that it does not read', () => {
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  const value = JSON.parse(`{"metadata":{"name":"x"},"spec":${deep}}`);
  expect(readObject('Certificate', value)?.secretName).toBe('');
});

it('keeps only the annotations that are read', () => {
  const annotations = {
    'cert-manager.io/cluster-issuer': 'letsencrypt',
    'kubectl.kubernetes.io/last-applied-configuration': '{}',
  };
  const ingress = readObject('Ingress', {
    metadata: { name: 'x', annotations },
  });
  expect(Object.keys(ingress?.annotations ?? {})).toEqual([
    'cert-manager.io/cluster-issuer',
  ]);
});

it('counts endpoints, and takes unknown readiness for ready', () => {
  const slice = readObject('EndpointSlice', {
    metadata: { name: 'x', labels: { 'kubernetes.io/service-name': 'web' } },
    endpoints: [
      { conditions: { ready: true } },
      { conditions: { ready: false } },
      { conditions: {} },
    ],
  });
  expect(slice).toMatchObject({ serviceName: 'web', ready: 2, notReady: 1 });
});
