import type { ExposureShape } from '../manifests.ts';
import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';

type Manifest = Record<string, unknown>;

/** A kind of route that the cluster does not have by itself, without a schema. */
function kindOfRoute(
  group: string,
  version: string,
  kind: string,
  plural: string,
): Manifest {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind, plural, singular: kind.toLowerCase() },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: {
            openAPIV3Schema: {
              type: 'object',
              'x-kubernetes-preserve-unknown-fields': true,
            },
          },
        },
      ],
    },
  };
}

/** The CRDs that the scenarios here need; they are applied first of all. */
export const routeKinds: readonly Manifest[] = [
  kindOfRoute('traefik.io', 'v1alpha1', 'IngressRoute', 'ingressroutes'),
  kindOfRoute('projectcontour.io', 'v1', 'HTTPProxy', 'httpproxies'),
  kindOfRoute('networking.istio.io', 'v1', 'VirtualService', 'virtualservices'),
  kindOfRoute('route.openshift.io', 'v1', 'Route', 'routes'),
];

const served = (
  reason: string,
  route: (shape: ExposureShape) => Manifest,
): Scenario => ({
  reason,
  objects: shape => [
    make.service(shape),
    make.pod(shape),
    {
      ...route(shape),
      metadata: {
        name: 'web',
        namespace: shape.namespace,
        labels: { 'backstage.io/kubernetes-id': 'web' },
      },
    },
    make.certificate(shape),
  ],
});

/** Routes of other kinds, each sound. */
export const otherRoutes: readonly Scenario[] = [
  served('Live.ingressroute', ({ host }) => ({
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'IngressRoute',
    spec: {
      entryPoints: ['websecure'],
      routes: [
        {
          match: `Host(\`${host}\`)`,
          kind: 'Rule',
          services: [{ name: 'web', port: 80 }],
        },
      ],
      tls: { secretName: `${host}-tls` },
    },
  })),
  served('Live.httpproxy', ({ host }) => ({
    apiVersion: 'projectcontour.io/v1',
    kind: 'HTTPProxy',
    spec: {
      virtualhost: { fqdn: host, tls: { secretName: `${host}-tls` } },
      routes: [{ services: [{ name: 'web', port: 80 }] }],
    },
    status: { currentStatus: 'valid', description: 'Valid HTTPProxy' },
  })),
  served('GatewaySecretNotRead.virtualservice', ({ host }) => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    spec: {
      hosts: [host],
      gateways: ['istio-system/public'],
      http: [
        { route: [{ destination: { host: 'web', port: { number: 80 } } }] },
      ],
    },
  })),
  served('Live.openshift-route', ({ host }) => ({
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    spec: {
      host,
      to: { kind: 'Service', name: 'web' },
      port: { targetPort: 'http' },
      tls: {
        termination: 'edge',
        externalCertificate: { name: `${host}-tls` },
      },
    },
  })),
  served('Live.grpcroute', ({ host }) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GRPCRoute',
    spec: {
      hostnames: [host],
      parentRefs: [{ name: 'public', namespace: 'gateways' }],
      rules: [{ backendRefs: [{ name: 'web', port: 80 }] }],
    },
  })),
];
