import { readObject } from '../readObject';
import type { OtherRouteKind } from './otherRouteKinds';
import { namesOfRule } from './traefikRule';

const metadata = { name: 'web', namespace: 'shop' };

function read(kind: OtherRouteKind, apiVersion: string, spec: unknown) {
  return readObject(kind, { kind, apiVersion, metadata, spec });
}

it.each<[string, string[], boolean]>([
  ['Host(`a.example.org`)', ['a.example.org'], false],
  [
    'Host(`a.example.org`) || Host(`b.example.org`) && PathPrefix(`/x`)',
    ['a.example.org', 'b.example.org'],
    false,
  ],
  [
    'Host(`a.example.org`, `b.example.org`)',
    ['a.example.org', 'b.example.org'],
    false,
  ],
  ['Host("a.example.org") && Method("GET")', ['a.example.org'], false],
  ['(Host(`a.example.org`))', ['a.example.org'], false],
  ['HostHeader(`a.example.org`)', ['a.example.org'], false],
  ['HostSNI(`db.example.org`)', ['db.example.org'], false],
  ['HostSNI(`*`)', [], true],
  ['HostRegexp(`{sub:[a-z]+}.example.org`)', [], true],
  ['HostRegexp(`^(a|b)\\.example\\.org$`)', [], true],
  ['!Host(`a.example.org`)', [], true],
  ['PathPrefix(`/`)', [], true],
  ['PathPrefix(`/Host`)', [], true],
  ["Host('a.example.org')", [], true],
  ['Host(`a.example.org`) || Host(b)', ['a.example.org'], true],
  ['', [], true],
])('%s names %j', (rule, hostnames, takesUnnamed) => {
  expect(namesOfRule(rule)).toEqual({ hostnames, takesUnnamed });
});

it.each<[OtherRouteKind, string, unknown, object]>([
  [
    'IngressRoute',
    'traefik.containo.us/v1alpha1',
    {
      routes: [
        {
          match: 'Host(`a.example.org`)',
          services: [
            { name: 'web', port: 80 },
            { name: 'weighted', kind: 'TraefikService' },
          ],
        },
      ],
      tls: { secretName: 'web-tls' },
    },
    {
      hostnames: ['a.example.org'],
      secretNames: ['web-tls'],
      backends: [{ name: 'web', port: 80 }],
    },
  ],
  [
    'HTTPProxy',
    'projectcontour.io/v1',
    {
      virtualhost: {
        fqdn: 'a.example.org',
        tls: { secretName: 'projectcontour/wildcard' },
      },
      routes: [{ services: [{ name: 'web', port: 80 }] }],
    },
    {
      hostnames: ['a.example.org'],
      secretNames: ['projectcontour/wildcard'],
      backends: [{ name: 'web', port: 80 }],
    },
  ],
  [
    'HTTPProxy',
    'projectcontour.io/v1',
    { includes: [{ name: 'other' }] },
    { hostnames: [], takesUnnamed: false },
  ],
  [
    'VirtualService',
    'networking.istio.io/v1beta1',
    {
      hosts: ['a.example.org', '*'],
      gateways: ['istio-system/public'],
      http: [
        {
          route: [
            {
              destination: {
                host: 'web.other.svc.cluster.local',
                port: { number: 80 },
              },
            },
            { destination: { host: 'web.shop' }, weight: 100 },
            { destination: { host: 'web-canary' }, weight: 0 },
          ],
        },
      ],
    },
    {
      hostnames: ['a.example.org'],
      takesUnnamed: true,
      backends: [
        { name: 'web', namespace: 'other', port: 80 },
        { name: 'web', port: undefined },
      ],
    },
  ],
  [
    'VirtualService',
    'networking.istio.io/v1',
    { hosts: ['a.example.org'], gateways: ['mesh'] },
    { hostnames: [], takesUnnamed: false },
  ],
  [
    'VirtualService',
    'gateway.solo.io/v1',
    { virtualHost: { domains: ['a.example.org', '*'] } },
    { hostnames: ['a.example.org'], takesUnnamed: true },
  ],
  [
    'Route',
    'route.openshift.io/v1',
    {
      host: 'a.example.org',
      to: { kind: 'Service', name: 'web' },
      tls: { externalCertificate: { name: 'web-tls' } },
    },
    {
      hostnames: ['a.example.org'],
      secretNames: ['web-tls'],
      backends: [{ name: 'web', port: undefined }],
    },
  ],
  [
    'GRPCRoute',
    'gateway.networking.k8s.io/v1alpha2',
    {
      hostnames: ['a.example.org'],
      rules: [{ backendRefs: [{ name: 'web', port: 9000 }] }],
    },
    { hostnames: ['a.example.org'], backends: [{ name: 'web', port: 9000 }] },
  ],
  [
    'TLSRoute',
    'gateway.networking.k8s.io/v1alpha2',
    {},
    { hostnames: [], takesUnnamed: true },
  ],
  [
    'VirtualServer',
    'k8s.nginx.org/v1',
    {
      host: 'a.example.org',
      tls: { secret: 'web-tls' },
      upstreams: [{ name: 'web', service: 'web-svc', port: 80 }],
    },
    {
      hostnames: ['a.example.org'],
      secretNames: ['web-tls'],
      backends: [{ name: 'web-svc', port: 80 }],
    },
  ],
  [
    'TCPIngress',
    'configuration.konghq.com/v1beta1',
    {
      rules: [
        {
          host: 'a.example.org',
          backend: { serviceName: 'web', servicePort: 80 },
        },
      ],
      tls: [{ hosts: ['a.example.org'], secretName: 'web-tls' }],
    },
    { hostnames: ['a.example.org'], secretNames: ['web-tls'] },
  ],
  [
    'ApisixRoute',
    'apisix.apache.org/v2',
    {
      http: [
        {
          match: { hosts: ['a.example.org'], paths: ['/*'] },
          backends: [{ serviceName: 'web', servicePort: 80 }],
        },
      ],
    },
    { hostnames: ['a.example.org'], backends: [{ name: 'web', port: 80 }] },
  ],
  [
    'RouteGroup',
    'zalando.org/v1',
    {
      hosts: ['a.example.org'],
      backends: [
        { name: 'web', type: 'service', serviceName: 'web', servicePort: 80 },
        { name: 'shunt', type: 'shunt' },
      ],
    },
    { hostnames: ['a.example.org'], backends: [{ name: 'web', port: 80 }] },
  ],
  [
    'Mapping',
    'getambassador.io/v2',
    { host: 'a.example.org', service: 'web' },
    { hostnames: ['a.example.org'], takesUnnamed: false },
  ],
  [
    'Mapping',
    'getambassador.io/v3alpha1',
    { hostname: '*', service: 'web' },
    { hostnames: [], takesUnnamed: true },
  ],
  [
    'DomainMapping',
    'serving.knative.dev/v1beta1',
    { ref: { kind: 'Service', name: 'web' } },
    { hostnames: ['web'] },
  ],
])('reads a %s of %s', (kind, apiVersion, spec, expected) => {
  expect(read(kind, apiVersion, spec)).toMatchObject(expected);
});

it.each<[OtherRouteKind, string, unknown, string | undefined]>([
  [
    'HTTPProxy',
    'projectcontour.io/v1',
    { currentStatus: 'invalid', description: 'At least one error present' },
    'At least one error present',
  ],
  ['HTTPProxy', 'projectcontour.io/v1', { currentStatus: 'valid' }, undefined],
  [
    'HTTPProxy',
    'projectcontour.io/v1',
    {
      conditions: [
        {
          type: 'Valid',
          status: 'False',
          message: 'At least one error present, see Errors for details',
          errors: [{ type: 'TLSError', message: 'Secret not found' }],
        },
      ],
    },
    'Secret not found',
  ],
  [
    'VirtualServer',
    'k8s.nginx.org/v1',
    { state: 'Warning', reason: 'Rejected', message: 'Host is taken' },
    'Host is taken',
  ],
  [
    'VirtualServer',
    'k8s.nginx.org/v1',
    { state: 'Warning', reason: 'AddedOrUpdatedWithWarning' },
    undefined,
  ],
  [
    'GRPCRoute',
    'gateway.networking.k8s.io/v1',
    {
      parents: [
        { conditions: [{ type: 'Accepted', status: 'False', reason: 'x' }] },
        { conditions: [{ type: 'Accepted', status: 'True' }] },
      ],
    },
    undefined,
  ],
  [
    'VirtualServer',
    'k8s.nginx.org/v1',
    { state: 'Invalid', reason: 'Rejected', message: 'host is taken' },
    'host is taken',
  ],
  [
    'VirtualServer',
    'k8s.nginx.org/v1',
    { state: 'Invalid' },
    'no reason given',
  ],
  [
    'Route',
    'route.openshift.io/v1',
    {
      ingress: [
        {
          conditions: [
            {
              type: 'Admitted',
              status: 'False',
              message: 'HostAlreadyClaimed',
            },
          ],
        },
      ],
    },
    'HostAlreadyClaimed',
  ],
  [
    'TLSRoute',
    'gateway.networking.k8s.io/v1',
    {
      parents: [
        {
          conditions: [
            { type: 'Accepted', status: 'False', reason: 'NoMatchingParent' },
          ],
        },
      ],
    },
    'NoMatchingParent',
  ],
])(
  'reads what is said against a %s of %s',
  (kind, apiVersion, status, said) => {
    const route = readObject(kind, { kind, apiVersion, metadata, status });
    expect(route?.complaint).toBe(said);
  },
);

it.each<[string, OtherRouteKind, string, unknown, boolean | undefined]>([
  [
    'by the state of its own',
    'HTTPProxy',
    'projectcontour.io/v1',
    { currentStatus: 'valid' },
    true,
  ],
  [
    'by its router',
    'Route',
    'route.openshift.io/v1',
    { ingress: [{ conditions: [{ type: 'Admitted', status: 'True' }] }] },
    true,
  ],
  [
    'by its parent',
    'GRPCRoute',
    'gateway.networking.k8s.io/v1',
    { parents: [{ conditions: [{ type: 'Accepted', status: 'True' }] }] },
    true,
  ],
  [
    'no longer: the answer is about an older version',
    'GRPCRoute',
    'gateway.networking.k8s.io/v1',
    {
      parents: [
        {
          conditions: [
            { type: 'Accepted', status: 'True', observedGeneration: 1 },
          ],
        },
      ],
    },
    undefined,
  ],
  [
    'only in part',
    'VirtualServer',
    'k8s.nginx.org/v1',
    { state: 'Warning', reason: 'AddedOrUpdatedWithWarning' },
    undefined,
  ],
  ['not yet', 'HTTPProxy', 'projectcontour.io/v1', undefined, undefined],
])('reads what is accepted %s', (_, kind, apiVersion, status, isAccepted) => {
  const route = readObject(kind, {
    kind,
    apiVersion,
    metadata: { ...metadata, generation: 2 },
    status,
  });
  expect(route?.isAccepted).toBe(isAccepted);
});
