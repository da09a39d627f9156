import { parseAllDocuments } from 'yaml';
import { goldenCase } from '../../manifests/testing/readCases';

/** An object as it was written, with what the test adds to it. */
export interface WrittenObject {
  apiVersion: string;
  kind: string;
  metadata: Record<string, unknown> & { name: string; namespace: string };
  spec: WrittenSpec;
  status?: unknown;
}

interface Listener {
  hostname: string;
  tls: { certificateRefs: { name: string }[] };
}

interface WrittenRule {
  backendRefs?: { name: string; port: number | string }[];
  http?: { paths: { backend: { service: IngressBackend } }[] };
}

interface IngressBackend {
  name: string;
  port: { number?: number; name?: string };
}

/** The parts of the written specs that the world reacts to. */
interface WrittenSpec {
  secretName?: string;
  dnsNames?: string[];
  issuerRef?: { name: string; kind: string };
  rules?: WrittenRule[];
  tls?: { hosts: string[]; secretName: string }[];
  listeners?: Listener[];
  parentRefs?: unknown[];
}

/** The request of a fixture, as far as it names pods. */
interface WrittenRequest {
  namespace: string;
  environment: string;
  hostnames: string[];
  redirects?: string[];
  podSelector?: Record<string, string>;
  podPort?: number | string;
}

const at = '2026-11-01T00:00:00Z';

const isTrue = (type: string) => ({
  type,
  status: 'True',
  reason: type,
  message: '',
  lastTransitionTime: at,
});

const issued = {
  conditions: [isTrue('Ready')],
  notBefore: at,
  notAfter: '2027-01-30T00:00:00Z',
  renewalTime: '2026-12-31T00:00:00Z',
  revision: 1,
};

/** What the controllers of a healthy cluster write into the status of each kind. */
function healthyStatus({ kind, spec }: WrittenObject): unknown {
  switch (kind) {
    case 'Ingress':
      return { loadBalancer: { ingress: [{ ip: '203.0.113.10' }] } };
    case 'HTTPRoute':
      return {
        parents: (spec.parentRefs ?? []).map(parentRef => ({
          parentRef,
          controllerName: 'example.net/gateway',
          conditions: [isTrue('Accepted'), isTrue('ResolvedRefs')],
        })),
      };
    case 'ListenerSet':
      return { conditions: [isTrue('Accepted'), isTrue('Programmed')] };
    case 'Certificate':
      return issued;
    default:
      return undefined;
  }
}

/** The Certificates that cert-manager makes from the annotation of an Ingress or ListenerSet. */
function annotatedCertificates(object: WrittenObject): WrittenObject[] {
  const annotations = Object.keys(object.metadata.annotations ?? {});
  if (
    !annotations.some(name =>
      /^cert-manager\.io\/(cluster-)?issuer$/.test(name),
    )
  ) {
    return [];
  }
  const tls =
    object.spec.tls ??
    (object.spec.listeners ?? []).map(({ hostname, tls: served }) => ({
      hosts: [hostname],
      secretName: served.certificateRefs[0]?.name ?? '',
    }));
  return tls.map(({ hosts, secretName }) => ({
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: secretName, namespace: object.metadata.namespace },
    spec: {
      secretName,
      dnsNames: hosts,
      issuerRef: { name: 'x', kind: 'ClusterIssuer' },
    },
    status: issued,
  }));
}

interface Backend {
  name: string;
  port: number | string;
}

function backendsOf({ spec }: WrittenObject): Backend[] {
  return (spec.rules ?? [])
    .flatMap(rule => [
      ...(rule.backendRefs ?? []),
      ...(rule.http?.paths ?? []).map(({ backend: { service } }) => ({
        name: service.name,
        port: service.port.number ?? service.port.name ?? 0,
      })),
    ])
    .filter(({ port }) => port !== 'use-annotation');
}

/** Services and ready pods behind every route; a load balancer that redirects by itself needs none. */
function backendObjects(
  objects: readonly WrittenObject[],
  namespace: string,
  request: WrittenRequest,
): unknown[] {
  const ports = new Map<string, Set<number | string>>();
  for (const { name, port } of objects.flatMap(backendsOf)) {
    ports.set(name, (ports.get(name) ?? new Set()).add(port));
  }
  return Array.from(ports, ([name, named]) => [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: {
        selector: request.podSelector ?? { app: name },
        ports: Array.from(named, port => ({
          ...(typeof port === 'string' && { name: port }),
          port: typeof port === 'string' ? 80 : port,
          targetPort: request.podPort ?? port,
        })),
      },
    },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name,
        namespace,
        labels: { 'kubernetes.io/service-name': name },
      },
      endpoints: [{ conditions: { ready: true } }],
    },
  ]).flat();
}

/** The issuers that the Certificates name, ready. */
function issuersOf(objects: readonly WrittenObject[]): unknown[] {
  return objects.flatMap(({ metadata, spec }) =>
    spec.issuerRef
      ? [
          {
            apiVersion: 'cert-manager.io/v1',
            kind: spec.issuerRef.kind,
            metadata: {
              name: spec.issuerRef.name,
              namespace:
                spec.issuerRef.kind === 'Issuer' ? metadata.namespace : '',
            },
            spec: {},
            status: { conditions: [isTrue('Ready')] },
          },
        ]
      : [],
  );
}

interface WrittenEnvironment {
  ingress: { profile: string; target?: string };
}

/** The section `exposure:` before it is parsed. */
interface WrittenSection {
  environments: Record<string, WrittenEnvironment>;
}

interface WrittenCase {
  request: WrittenRequest;
  exposure: WrittenSection;
  written: WrittenObject[];
}

const read = new Map<string, WrittenCase>();

function readWritten(name: string): WrittenCase {
  const { request, exposure, expected } = goldenCase(name);
  const texts = [...expected]
    .filter(([path]) => !path.endsWith('kustomization.yaml'))
    .map(([, text]) => text);
  return {
    // What a golden case holds is what the product accepts.
    request: request as unknown as WrittenRequest,
    exposure: exposure as unknown as WrittenSection,
    written: texts.flatMap(text =>
      // A KongPlugin has no spec.
      parseAllDocuments(text).map(document => ({
        spec: {},
        ...document.toJS(),
      })),
    ),
  };
}

/** The files of a golden case, applied to a cluster in which everything goes well. Yours to change. */
export function liveWorld(name: string) {
  const known = read.get(name) ?? readWritten(name);
  read.set(name, known);
  const { request, exposure, written } = structuredClone(known);
  const made = [...written, ...written.flatMap(annotatedCertificates)];
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public', namespace: 'gateways' },
    spec: { listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
    status: { conditions: [isTrue('Accepted'), isTrue('Programmed')] },
  };
  const items = [
    ...made.map(object => ({
      ...object,
      metadata: { ...object.metadata, creationTimestamp: at },
      status: object.status ?? healthyStatus(object),
    })),
    ...issuersOf(made),
    ...backendObjects(written, request.namespace, request),
    gateway,
  ];
  return { request, config: { exposure }, list: { kind: 'List', items } };
}
