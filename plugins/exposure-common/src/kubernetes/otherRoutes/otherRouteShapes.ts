import { at, field, list, port, text, texts } from '../../input/pick';
import type { ParentReference } from '../HttpRouteObject';
import { readParent } from '../HttpRouteObject';
import type { BackendReference } from '../IngressObject';
import type { ObjectHead } from '../ObjectHead';
import { takesRequests } from '../gatewayApi/takesRequests';
import type { OtherRouteKind } from './otherRouteKinds';
import { namesOfRule } from './traefikRule';

/** What is read from the spec of a route. */
export interface OtherRouteShape {
  hostnames: string[];
  takesUnnamed?: boolean;
  secretNames: string[];
  backends: BackendReference[];
  parents?: ParentReference[];
  servesTls?: false;
}

type ReadShape = (spec: unknown, head: ObjectHead) => OtherRouteShape;

const one = (value: unknown): string[] => {
  const written = text(value);
  return written ? [written] : [];
};

/** The entries of a list that lies in each entry of another. */
const inner = (outer: unknown, ...path: string[]): unknown[] =>
  list(outer, entry => entry).flatMap(entry =>
    list(at(entry, ...path), value => value),
  );

function backend(
  value: unknown,
  nameKey = 'name',
  portKey = 'port',
): BackendReference[] {
  const name = text(field(value, nameKey));
  const namespace = text(field(value, 'namespace'));
  const kind = text(field(value, 'kind')) ?? 'Service';
  return name && kind === 'Service' && takesRequests(value)
    ? [
        {
          name,
          ...(namespace !== undefined && { namespace }),
          port: port(field(value, portKey)),
        },
      ]
    : [];
}

/** Where the controller serves TLS only if the route has the section for it. */
function plainWithout(section: unknown): { servesTls?: false } {
  return section === undefined || section === null ? { servesTls: false } : {};
}

/** Traefik’s charts and its documentation call the entry point for plain HTTP `web`; any other may serve TLS itself. */
const plainEntryPoints: readonly string[] = ['web', 'http'];

function traefikTls(spec: unknown): { servesTls?: false } {
  const entryPoints = texts(field(spec, 'entryPoints'));
  return entryPoints.length > 0 &&
    entryPoints.every(name => plainEntryPoints.includes(name))
    ? plainWithout(field(spec, 'tls'))
    : {};
}

/** Traefik's own services, such as a TraefikService, are not Services. */
const traefik: ReadShape = spec => {
  const routes = list(field(spec, 'routes'), route => route);
  const rules = routes.map(route => namesOfRule(field(route, 'match')));
  return {
    hostnames: rules.flatMap(({ hostnames }) => hostnames),
    takesUnnamed: rules.some(({ takesUnnamed }) => takesUnnamed),
    secretNames: one(at(spec, 'tls', 'secretName')),
    backends: inner(routes, 'services').flatMap(entry => backend(entry)),
    ...traefikTls(spec),
  };
};

/** GRPCRoute and TLSRoute; without hostnames they answer for those of their listeners. */
const gatewayRoute: ReadShape = spec => {
  const hostnames = texts(field(spec, 'hostnames'));
  return {
    hostnames,
    takesUnnamed: hostnames.length === 0,
    secretNames: [],
    backends: inner(field(spec, 'rules'), 'backendRefs').flatMap(entry =>
      backend(entry),
    ),
    parents: list(field(spec, 'parentRefs'), readParent),
  };
};

/** Istio writes a Service as the first labels of a DNS name. */
function destination(value: unknown, { namespace }: ObjectHead) {
  const [name = '', other] = (text(field(value, 'host')) ?? '').split('.');
  return name === ''
    ? []
    : [
        {
          name,
          ...(other !== undefined &&
            other !== namespace && { namespace: other }),
          port: port(at(value, 'port', 'number')),
        },
      ];
}

/** One that names no Gateway, or only the mesh, is for requests inside the cluster. */
function isOfMesh(spec: unknown): boolean {
  return (
    texts(field(spec, 'gateways')).filter(name => name !== 'mesh').length === 0
  );
}

const virtualService: ReadShape = (spec, head) => {
  const ofGloo = field(spec, 'virtualHost');
  if (ofGloo !== undefined) {
    const domains = texts(field(ofGloo, 'domains'));
    return {
      hostnames: domains.filter(name => name !== '*'),
      takesUnnamed: domains.includes('*') || domains.length === 0,
      secretNames: [],
      backends: [],
    };
  }
  const hosts = isOfMesh(spec) ? [] : texts(field(spec, 'hosts'));
  return {
    hostnames: hosts.filter(name => name !== '*'),
    takesUnnamed: hosts.includes('*'),
    secretNames: [],
    backends: ['http', 'tls', 'tcp'].flatMap(protocol =>
      inner(field(spec, protocol), 'route')
        .filter(takesRequests)
        .flatMap(entry => destination(field(entry, 'destination'), head)),
    ),
  };
};

/** What each kind is read by. */
export const otherRouteShapes: Readonly<Record<OtherRouteKind, ReadShape>> = {
  // https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/
  IngressRoute: traefik,
  IngressRouteTCP: traefik,
  // https://projectcontour.io/docs/main/config/api/; one without `virtualhost` is included by another.
  HTTPProxy: spec => ({
    hostnames: one(at(spec, 'virtualhost', 'fqdn')),
    secretNames: one(at(spec, 'virtualhost', 'tls', 'secretName')),
    backends: [
      ...inner(field(spec, 'routes'), 'services'),
      ...list(at(spec, 'tcpproxy', 'services'), entry => entry),
    ].flatMap(entry => backend(entry)),
    ...plainWithout(at(spec, 'virtualhost', 'tls')),
  }),
  // https://istio.io/latest/docs/reference/config/networking/virtual-service/
  VirtualService: virtualService,
  // https://docs.openshift.com/container-platform/latest/rest_api/network_apis/route-route-openshift-io-v1.html
  Route: spec => ({
    hostnames: one(field(spec, 'host')),
    secretNames: one(at(spec, 'tls', 'externalCertificate', 'name')),
    backends: [
      field(spec, 'to'),
      ...list(field(spec, 'alternateBackends'), entry => entry),
    ].flatMap(entry => backend(entry)),
    ...plainWithout(field(spec, 'tls')),
  }),
  GRPCRoute: gatewayRoute,
  TLSRoute: gatewayRoute,
  // https://docs.nginx.com/nginx-ingress-controller/configuration/virtualserver-and-virtualserverroute-resources/
  VirtualServer: spec => ({
    hostnames: one(field(spec, 'host')),
    secretNames: one(at(spec, 'tls', 'secret')),
    backends: list(field(spec, 'upstreams'), entry => entry).flatMap(entry =>
      backend(entry, 'service'),
    ),
    // F5 BIG-IP names a profile instead.
    ...plainWithout(field(spec, 'tls') ?? field(spec, 'tlsProfileName')),
  }),
  // https://developer.konghq.com/kubernetes-ingress-controller/reference/custom-resources/#tcpingress
  TCPIngress: spec => ({
    hostnames: list(field(spec, 'rules'), rule => text(field(rule, 'host'))),
    secretNames: list(field(spec, 'tls'), entry =>
      text(field(entry, 'secretName')),
    ),
    backends: list(field(spec, 'rules'), rule =>
      field(rule, 'backend'),
    ).flatMap(entry => backend(entry, 'serviceName', 'servicePort')),
  }),
  // https://apisix.apache.org/docs/ingress-controller/reference/apisix-ingress-controller/custom-resources/
  ApisixRoute: spec => ({
    hostnames: list(field(spec, 'http'), rule => rule).flatMap(rule =>
      texts(at(rule, 'match', 'hosts')),
    ),
    takesUnnamed: list(field(spec, 'http'), rule => rule).some(
      rule => texts(at(rule, 'match', 'hosts')).length === 0,
    ),
    secretNames: [],
    backends: inner(field(spec, 'http'), 'backends').flatMap(entry =>
      backend(entry, 'serviceName', 'servicePort'),
    ),
  }),
  // https://opensource.zalando.com/skipper/kubernetes/routegroups/
  RouteGroup: spec => ({
    hostnames: texts(field(spec, 'hosts')),
    secretNames: list(field(spec, 'tls'), entry =>
      text(field(entry, 'secretName')),
    ),
    backends: list(field(spec, 'backends'), entry => entry).flatMap(entry =>
      backend(entry, 'serviceName', 'servicePort'),
    ),
  }),
  // https://emissary-ingress.dev/docs/latest/topics/using/intro-mappings/; a hostname may be a pattern with stars.
  Mapping: spec => {
    const names = [
      ...one(field(spec, 'hostname')),
      ...one(field(spec, 'host')),
    ];
    const isPattern = (name: string) => /[^a-z0-9.-]/i.test(name);
    return {
      hostnames: names.filter(name => !isPattern(name)),
      takesUnnamed: names.length === 0 || names.some(isPattern),
      secretNames: [],
      backends: [],
    };
  },
  // https://knative.dev/docs/serving/services/custom-domains/: its own name is the hostname.
  DomainMapping: (spec, { name }) => ({
    hostnames: [name],
    secretNames: one(at(spec, 'tls', 'secretName')),
    backends: [],
  }),
};
