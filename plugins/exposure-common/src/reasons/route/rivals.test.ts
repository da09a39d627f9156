import { worldStatus } from '../../diagnosis/testing/worldStatus';

const hostname = 'shop.example.com';
const metadata = { name: 'other', namespace: 'z-other' };

const ingress = (spec: object) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata,
  spec: {
    ingressClassName: 'nginx',
    rules: [{ host: hostname }],
    tls: [{ hosts: [hostname], secretName: 'x' }],
    ...spec,
  },
});

const onPaths = (...paths: string[]) => ({
  host: hostname,
  http: {
    paths: paths.map(path => ({
      path,
      backend: { service: { name: 'web', port: { number: 80 } } },
    })),
  },
});

const canary = { 'nginx.ingress.kubernetes.io/canary': 'true' };

const httpRoute = (status: string) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata,
  spec: { hostnames: [hostname], parentRefs: [{ name: 'public' }] },
  status: {
    parents: [
      {
        parentRef: { name: 'public' },
        controllerName: 'x',
        conditions: [{ type: 'Accepted', status, reason: 'x' }],
      },
    ],
  },
});

const isConflict = (rival: object) =>
  worldStatus('nginx-public-certificate', { added: [rival] }).headline ===
  'conflict';

it.each([
  ['an Ingress of the same class', ingress({})],
  ['an Ingress without a class', ingress({ ingressClassName: undefined })],
  [
    'an Ingress with the same path among others',
    ingress({ rules: [onPaths('/api', '/')] }),
  ],
])('is a conflict: %s', (_, rival) => {
  expect(isConflict(rival)).toBe(true);
});

it.each([
  ['an Ingress of another class', ingress({ ingressClassName: 'internal' })],
  ['an Ingress with the name in its TLS block only', ingress({ rules: [] })],
  [
    'an Ingress that matches a wildcard only',
    ingress({ rules: [{ host: '*.example.com' }] }),
  ],
  ['an HTTPRoute that no gateway accepted', httpRoute('False')],
  ['an HTTPRoute, which ingress-nginx does not serve', httpRoute('True')],
  ['an Ingress with other paths', ingress({ rules: [onPaths('/api', '/v2')] })],
  [
    'a canary',
    { ...ingress({}), metadata: { ...metadata, annotations: canary } },
  ],
])('is none: %s', (_, rival) => {
  expect(isConflict(rival)).toBe(false);
});

it('is none for an Ingress with the name in its TLS block only', () => {
  const { headline } = worldStatus('nginx-public-certificate', {
    patches: [{ kind: 'Ingress', patch: { spec: { rules: [] } } }],
    added: [ingress({})],
  });
  expect(headline).not.toBe('conflict');
});

it('is a conflict where both have the same other class', () => {
  const spec = { ingressClassName: 'internal' };
  const status = worldStatus('nginx-public-certificate', {
    patches: [{ kind: 'Ingress', patch: { spec } }],
    added: [ingress(spec)],
  });
  expect(status.headline).toBe('conflict');
});

it('says that a route of other paths shares the hostname', () => {
  const { headline, findings } = worldStatus('nginx-public-certificate', {
    added: [ingress({ rules: [onPaths('/api')] })],
  });
  expect(headline).toBe('live');
  expect(findings.map(({ reason }) => reason)).toContain('HostSharedByPaths');
  expect(JSON.stringify(findings)).not.toMatch(/z-other/);
});
