import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';

/** One type of object that the server stores. */
export interface ResourceType {
  /** Empty for the core group. */
  group: string;
  version: string;
  kind: string;
  plural: string;
  shortNames: readonly string[];
  namespaced: boolean;
  /** The type comes from a CustomResourceDefinition, so a cluster may lack it. */
  custom: boolean;
}

type Row = [kind: string, plural: string, scope: 'Namespaced' | 'Cluster'];

interface Family {
  group: string;
  version: string;
  custom: boolean;
  rows: Row[];
}

const families: Family[] = [
  {
    group: '',
    version: 'v1',
    custom: false,
    rows: [
      ['Namespace', 'namespaces', 'Cluster'],
      ['Service', 'services', 'Namespaced'],
      ['Pod', 'pods', 'Namespaced'],
      ['Secret', 'secrets', 'Namespaced'],
      ['ConfigMap', 'configmaps', 'Namespaced'],
      ['Event', 'events', 'Namespaced'],
    ],
  },
  {
    group: 'apps',
    version: 'v1',
    custom: false,
    rows: [['Deployment', 'deployments', 'Namespaced']],
  },
  {
    group: 'discovery.k8s.io',
    version: 'v1',
    custom: false,
    rows: [['EndpointSlice', 'endpointslices', 'Namespaced']],
  },
  {
    group: 'networking.k8s.io',
    version: 'v1',
    custom: false,
    rows: [
      ['Ingress', 'ingresses', 'Namespaced'],
      ['IngressClass', 'ingressclasses', 'Cluster'],
      ['NetworkPolicy', 'networkpolicies', 'Namespaced'],
    ],
  },
  {
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    custom: true,
    rows: [
      ['Gateway', 'gateways', 'Namespaced'],
      ['HTTPRoute', 'httproutes', 'Namespaced'],
      ['ListenerSet', 'listenersets', 'Namespaced'],
    ],
  },
  {
    group: 'cert-manager.io',
    version: 'v1',
    custom: true,
    rows: [
      ['Certificate', 'certificates', 'Namespaced'],
      ['CertificateRequest', 'certificaterequests', 'Namespaced'],
      ['Issuer', 'issuers', 'Namespaced'],
      ['ClusterIssuer', 'clusterissuers', 'Cluster'],
    ],
  },
  {
    group: 'acme.cert-manager.io',
    version: 'v1',
    custom: true,
    rows: [
      ['Order', 'orders', 'Namespaced'],
      ['Challenge', 'challenges', 'Namespaced'],
    ],
  },
  {
    group: 'traefik.io',
    version: 'v1alpha1',
    custom: true,
    rows: [['Middleware', 'middlewares', 'Namespaced']],
  },
  {
    group: 'externaldns.k8s.io',
    version: 'v1alpha1',
    custom: true,
    rows: [['DNSEndpoint', 'dnsendpoints', 'Namespaced']],
  },
];

const shortNames: Record<string, string[]> = {
  Namespace: ['ns'],
  Service: ['svc'],
  Pod: ['po'],
  Deployment: ['deploy'],
  Ingress: ['ing'],
  NetworkPolicy: ['netpol'],
  Certificate: ['cert', 'certs'],
  CertificateRequest: ['cr', 'crs'],
};

const familiar: readonly ResourceType[] = families.flatMap(
  ({ rows, ...family }) =>
    rows.map(([kind, plural, scope]) => ({
      ...family,
      kind,
      plural,
      shortNames: shortNames[kind] ?? [],
      namespaced: scope === 'Namespaced',
    })),
);

/** What the portal also reads: as empty as on most clusters, until a test creates one. */
const onlyWatched: readonly ResourceType[] = watchedKinds
  .filter(({ kind }) => !familiar.some(type => type.kind === kind))
  .map(({ kind, group, version, plural, namespaced }) => ({
    kind,
    group,
    version,
    plural,
    namespaced,
    shortNames: [],
    custom: true,
  }));

/** Every type that the server knows, core groups first. */
export const resourceTypes: readonly ResourceType[] = [
  ...familiar,
  ...onlyWatched,
];

/** `group/version`, or the version alone for the core group. */
export function apiVersionOf(type: { group: string; version: string }): string {
  return type.group === '' ? type.version : `${type.group}/${type.version}`;
}

/** The type of a kind; kinds are unique in the simulator. */
export function resourceTypeOf(kind: string): ResourceType {
  const found = resourceTypes.find(type => type.kind === kind);
  if (!found) {
    throw new Error(`The simulator stores no objects of kind ${kind}`);
  }
  return found;
}
