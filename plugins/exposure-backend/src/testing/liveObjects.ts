const labels = { 'backstage.io/kubernetes-id': 'shop' };

function metadata(name: string, more: object = {}) {
  return {
    name,
    namespace: 'shop',
    uid: `uid-${name}`,
    resourceVersion: '1',
    generation: 1,
    creationTimestamp: '2026-11-20T10:00:00Z',
    labels,
    ...more,
  };
}

/**
 * The objects of an exposure that works, as an API server sends them: route, certificate, Service and one ready pod.
 * Times fit a clock that begins at 2026-11-23T10:00:00Z.
 */
export function liveObjects(hostname: string): readonly object[] {
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: metadata('shop'),
      spec: {
        ingressClassName: 'nginx',
        tls: [{ hosts: [hostname], secretName: 'shop-tls' }],
        rules: [
          {
            host: hostname,
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'Prefix',
                  backend: { service: { name: 'shop', port: { number: 80 } } },
                },
              ],
            },
          },
        ],
      },
      status: { loadBalancer: { ingress: [{ ip: '203.0.113.10' }] } },
    },
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: metadata('shop'),
      spec: {
        secretName: 'shop-tls',
        dnsNames: [hostname],
        issuerRef: {
          name: 'letsencrypt-prod',
          kind: 'ClusterIssuer',
          group: 'cert-manager.io',
        },
      },
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'Ready',
            message: 'Certificate is up to date and has not expired',
            lastTransitionTime: '2026-11-20T10:01:00Z',
            observedGeneration: 1,
          },
        ],
        notBefore: '2026-11-20T09:01:00Z',
        notAfter: '2027-02-18T09:01:00Z',
        renewalTime: '2027-01-19T09:01:00Z',
        revision: 1,
      },
    },
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'ClusterIssuer',
      metadata: {
        ...metadata('letsencrypt-prod'),
        namespace: undefined,
        labels: {},
      },
      spec: {
        acme: {
          server: 'https://acme-v02.api.letsencrypt.org/directory',
          solvers: [{ http01: { ingress: { ingressClassName: 'nginx' } } }],
        },
      },
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'ACMEAccountRegistered',
            message: 'The ACME account was registered with the ACME server',
            lastTransitionTime: '2026-11-01T10:00:00Z',
            observedGeneration: 1,
          },
        ],
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata('shop'),
      spec: {
        selector: { app: 'shop' },
        ports: [{ name: 'http', port: 80, targetPort: 3000 }],
      },
    },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: metadata('shop-abcde', {
        labels: { 'kubernetes.io/service-name': 'shop' },
      }),
      addressType: 'IPv4',
      endpoints: [{ addresses: ['192.0.2.10'], conditions: { ready: true } }],
      ports: [{ name: 'http', port: 3000 }],
    },
  ];
}
