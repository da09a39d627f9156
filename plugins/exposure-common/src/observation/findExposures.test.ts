import { parsePlatform } from '../platform';
import { findExposures } from './findExposures';
import { readObjectList } from './readObjectList';

const network = 'networking.k8s.io/v1';
const gatewayApi = 'gateway.networking.k8s.io/v1';

const config = {
  environments: Object.fromEntries(
    ['prod', 'test', 'far'].map(id => [
      id,
      {
        title: id,
        cluster: id === 'far' ? 'far' : 'shared',
        stage: 'production',
        ingress: {
          profile: 'traefik',
          className: 'traefik',
          target: 'app.example.net',
        },
        certificates: {
          issuers: [
            {
              name: 'letsencrypt-prod',
              kind: 'ClusterIssuer',
              solvers: ['http01'],
              trust: 'public',
              default: true,
            },
          ],
        },
        dns: { mode: 'manual' },
        repository: { path: 'deploy/{environment}/{namespace}/{component}' },
      },
    ]),
  ),
  zones: [
    ['example.com', 'prod'],
    ['test.example.com', 'test'],
    ['far.example.com', 'far'],
  ].map(([suffix, id]) => ({
    suffix,
    environments: [id],
    dnsOwner: { title: 'IT', managed: false },
  })),
};

function platformOf(section: unknown) {
  const parsed = parsePlatform(section);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
}

function exposures(items: unknown[], environment = 'prod'): string[] {
  const read = readObjectList(
    { kind: 'List', items },
    { cluster: 'prod', at: '2026-11-23T10:00:00Z' },
  );
  return read.ok
    ? findExposures(read.value, environment, platformOf(config)).map(
        ({ namespace, hostname }) => `${namespace}/${hostname}`,
      )
    : [];
}

const metadata = (name: string, labels = {}) => ({
  name,
  namespace: 'shop',
  labels,
});

const certificate = (dnsNames: string[], secretName = 'x-tls') => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: metadata('x'),
  spec: { secretName, dnsNames },
});

it('takes hostnames from rules and TLS blocks of Ingresses', () => {
  const spec = {
    rules: [{ host: 'Shop.example.com' }, {}],
    tls: [{ hosts: ['www.example.com', 'shop.example.com'] }],
  };
  expect(
    exposures([
      { apiVersion: network, kind: 'Ingress', metadata: metadata('x'), spec },
    ]),
  ).toEqual(['shop/shop.example.com', 'shop/www.example.com']);
});

it.each([
  ['prod', ['shop/far.example.com', 'shop/other.org', 'shop/shop.example.com']],
  ['test', ['shop/far.example.com', 'shop/other.org', 'shop/test.example.com']],
])(
  'leaves what another environment of the cluster serves out of %s',
  (environment, expected) => {
    const hosts = [
      'shop.example.com',
      'test.example.com',
      // Of a zone in another cluster, or of none: nobody else would tell of it.
      'far.example.com',
      'other.org',
    ];
    const spec = { rules: hosts.map(host => ({ host })) };
    const item = {
      apiVersion: network,
      kind: 'Ingress',
      metadata: metadata('x'),
      spec,
    };
    expect(exposures([item], environment)).toEqual(expected);
  },
);

it('leaves the routes of cert-manager’s solver out', () => {
  const labels = { 'acme.cert-manager.io/http01-solver': 'true' };
  const spec = { rules: [{ host: 'shop.example.com' }] };
  expect(
    exposures([
      {
        apiVersion: network,
        kind: 'Ingress',
        metadata: metadata('x', labels),
        spec,
      },
    ]),
  ).toEqual([]);
});

it('takes the hostnames of its listeners for an HTTPRoute without any', () => {
  expect(
    exposures([
      {
        apiVersion: gatewayApi,
        kind: 'HTTPRoute',
        metadata: metadata('x'),
        spec: {
          parentRefs: [{ kind: 'ListenerSet', name: 'team', sectionName: 'a' }],
        },
      },
      {
        apiVersion: gatewayApi,
        kind: 'ListenerSet',
        metadata: metadata('team'),
        spec: {
          listeners: [
            { name: 'a', hostname: 'a.example.com' },
            { name: 'b', hostname: 'b.example.com' },
          ],
        },
      },
    ]),
  ).toEqual(['shop/a.example.com']);
});

it('takes Certificates that nothing else names, but no name of the cluster itself', () => {
  expect(
    exposures([
      certificate([
        'mail.example.com',
        'webhook.shop.svc',
        'x.shop.svc.cluster.local',
      ]),
    ]),
  ).toEqual(['shop/mail.example.com']);
});

it('does not take the certificate of a listener for an exposure', () => {
  const gateway = {
    apiVersion: gatewayApi,
    kind: 'Gateway',
    metadata: metadata('public'),
    spec: {
      listeners: [{ name: 'a', tls: { certificateRefs: [{ name: 'x-tls' }] } }],
    },
  };
  expect(exposures([gateway, certificate(['*.example.com'])])).toEqual([]);
});

it.each([
  'a..b',
  'UPPER',
  '10.0.0.1',
  'x'.repeat(300),
  'a_b.example.com',
  '<b>.example.com',
  '*',
])('leaves %p out: it cannot be a hostname', name => {
  expect(exposures([certificate([name])])).toEqual([]);
});
