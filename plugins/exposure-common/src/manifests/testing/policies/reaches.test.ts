import type { Manifest } from '../../Manifest';
import type { Connection, Endpoint, Pod } from './Endpoint';
import { policiesOf, reaches } from './reaches';

const web: Pod = {
  namespace: 'shop',
  labels: { app: 'web' },
  ports: [{ name: 'http', port: 8080 }],
};
const other: Pod = { namespace: 'shop', labels: { app: 'other' } };
const controller: Pod = { namespace: 'ingress', labels: { app: 'proxy' } };
const neighbour: Pod = { namespace: 'ingress', labels: { app: 'other' } };
const impostor: Pod = { namespace: 'evil', labels: { app: 'proxy' } };
const internet = { ip: '198.51.100.7' };
const node = { ip: '10.0.0.4' };
const everybody = {
  web,
  other,
  controller,
  neighbour,
  impostor,
  internet,
  node,
};

const pods = (labels: Record<string, string>) => ({
  podSelector: { matchLabels: labels },
});
const namespace = (name: string) => ({
  namespaceSelector: {
    matchLabels: { 'kubernetes.io/metadata.name': name },
  },
});
const policy = (
  spec: Record<string, unknown>,
  kind = 'NetworkPolicy',
): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'one', namespace: 'shop', labels: {} },
  spec,
});
const onWeb = (spec: Record<string, unknown>) =>
  policy({ ...pods({ app: 'web' }), ...spec });
const fromPeers = (...from: unknown[]) => onWeb({ ingress: [{ from }] });

/** Who gets through to a pod, or, with `from`, whom it gets through to. */
function throughTo(
  objects: readonly Manifest[],
  connection: Partial<Connection> = {},
): string[] {
  const policies = policiesOf(objects);
  const ends = (endpoint: Endpoint): Connection =>
    connection.from
      ? { port: 8080, to: endpoint, ...connection, from: connection.from }
      : { port: 8080, to: web, ...connection, from: endpoint };
  return Object.entries(everybody)
    .filter(([, endpoint]) => reaches(policies, ends(endpoint)))
    .map(([name]) => name);
}

const all = Object.keys(everybody);

it.each<[string, Manifest[], string[], Partial<Connection>?]>([
  ['no policy lets everybody in', [], all],
  ['a policy without rules lets in nobody', [onWeb({})], []],
  ['its pods only are shut', [onWeb({})], all, { to: other }],
  [
    'a policy of another namespace says nothing',
    [{ ...onWeb({}), metadata: { name: 'x', namespace: 'y', labels: {} } }],
    all,
  ],
  ['an empty pod selector is every pod', [policy({ podSelector: {} })], []],
  ['an empty rule lets everybody in', [onWeb({ ingress: [{}] })], all],
  ['an empty from is everybody', [fromPeers()], all],
  [
    'namespace and pods in one peer are an AND',
    [fromPeers({ ...namespace('ingress'), ...pods({ app: 'proxy' }) })],
    ['controller'],
  ],
  [
    'namespace and pods in two peers are an OR',
    [fromPeers(namespace('ingress'), pods({ app: 'proxy' }))],
    ['controller', 'neighbour'],
  ],
  [
    'pods alone are those of the policy\u2019s namespace',
    [fromPeers(pods({ app: 'proxy' }))],
    [],
  ],
  [
    'an empty namespace selector is every namespace',
    [fromPeers({ namespaceSelector: {}, ...pods({ app: 'proxy' }) })],
    ['controller', 'impostor'],
  ],
  [
    'a block is what is outside, and not pods',
    [fromPeers({ ipBlock: { cidr: '0.0.0.0/0' } })],
    ['internet', 'node'],
  ],
  [
    'a block has holes',
    [
      fromPeers({
        ipBlock: { cidr: '0.0.0.0/0', except: ['198.51.100.0/24'] },
      }),
    ],
    ['node'],
  ],
  [
    'a block of the other family matches nothing',
    [fromPeers({ ipBlock: { cidr: '::/0' } })],
    [],
  ],
  [
    'policies add up',
    [onWeb({}), fromPeers(namespace('ingress'))],
    ['controller', 'neighbour'],
  ],
  [
    'expressions and labels both hold',
    [
      fromPeers({
        ...namespace('ingress'),
        podSelector: {
          matchExpressions: [
            { key: 'app', operator: 'In', values: ['proxy', 'other'] },
            { key: 'app', operator: 'NotIn', values: ['other'] },
            { key: 'app', operator: 'Exists' },
            { key: 'gone', operator: 'DoesNotExist' },
          ],
        },
      }),
    ],
    ['controller'],
  ],
  [
    'a port is the pod\u2019s',
    [onWeb({ ingress: [{ ports: [{ port: 80 }] }] })],
    [],
  ],
  [
    'a port name is looked up at the pod that is connected to',
    [onWeb({ ingress: [{ ports: [{ port: 'http' }] }] })],
    all,
  ],
  [
    'a port name that the pod does not declare is no port',
    [onWeb({ ingress: [{ ports: [{ port: 'https' }] }] })],
    [],
  ],
  [
    'a range of ports has two ends',
    [onWeb({ ingress: [{ ports: [{ port: 8000, endPort: 8079 }] }] })],
    [],
  ],
  [
    'a protocol left out is TCP',
    [onWeb({ ingress: [{ ports: [{ port: 8080 }] }] })],
    [],
    { protocol: 'UDP' },
  ],
  [
    'policyTypes left out are Ingress alone without egress rules',
    [onWeb({ ingress: [{}] })],
    all,
    { from: web },
  ],
  [
    'policyTypes left out are both with egress rules',
    [onWeb({ egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] })],
    ['node'],
    { from: web },
  ],
  [
    'policyTypes that name Ingress alone silence the egress rules',
    [onWeb({ policyTypes: ['Ingress'], egress: [{ ports: [{ port: 53 }] }] })],
    all.filter(name => name !== 'web'),
    { from: web },
  ],
  [
    'both ends must allow it',
    [
      fromPeers(pods({ app: 'other' })),
      policy({ ...pods({ app: 'other' }), policyTypes: ['Egress'] }),
    ],
    [],
  ],
])('%s', (_, objects, expected, connection = {}) => {
  expect(throughTo(objects, connection)).toEqual(expected);
});

it('an entity of Cilium is nobody to a NetworkPolicy', () => {
  const policies = policiesOf([fromPeers({ namespaceSelector: {} })]);
  const from = { entity: 'ingress' };
  expect(reaches(policies, { from, to: web, port: 8080 })).toBe(false);
});

const cilium = (ingress: unknown[]) =>
  policy(
    { endpointSelector: { matchLabels: { app: 'web' } }, ingress },
    'CiliumNetworkPolicy',
  );
const fromIngress = (port: number, protocol?: string) =>
  ({ from: { entity: 'ingress' }, to: web, port, protocol } as const);

it.each<[string, unknown[], Connection, boolean]>([
  ['an entity', [{ fromEntities: ['ingress'] }], fromIngress(8080), true],
  ['another entity', [{ fromEntities: ['host'] }], fromIngress(8080), false],
  ['an empty rule lets in nobody', [{}], fromIngress(8080), false],
  [
    'its port, as text',
    [
      {
        fromEntities: ['ingress'],
        toPorts: [{ ports: [{ port: '8080', protocol: 'TCP' }] }],
      },
    ],
    fromIngress(8080),
    true,
  ],
  [
    'another port',
    [{ fromEntities: ['ingress'], toPorts: [{ ports: [{ port: '80' }] }] }],
    fromIngress(8080),
    false,
  ],
  [
    'a pod, where an entity is let in',
    [{ fromEntities: ['ingress'] }],
    { from: controller, to: web, port: 8080 },
    false,
  ],
])('a CiliumNetworkPolicy: %s', (_, ingress, connection, expected) => {
  expect(reaches(policiesOf([cilium(ingress)]), connection)).toBe(expected);
});

it.each([
  ['an unknown field', onWeb({ priority: 1 })],
  ['an unknown field of a peer', fromPeers({ entity: 'x' })],
  ['a peer that says nothing', fromPeers({})],
  [
    'a block with a selector',
    fromPeers({ ipBlock: { cidr: '10.0.0.0/8' }, podSelector: {} }),
  ],
  [
    'an operator it does not know',
    policy({
      podSelector: { matchExpressions: [{ key: 'a', operator: 'Gt' }] },
    }),
  ],
])('does not pass over %s', (_, object) => {
  expect(() => throughTo([object])).toThrow();
});
