import { annotations } from '../request/annotations';
import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngress } from './buildIngress';
import { certManagerAnnotations } from './certManagerAnnotations';
import { externalDnsAnnotations } from './externalDnsAnnotations';
import { loginLabels } from './login';
import type { Manifest } from './Manifest';
import { routeName } from './names';
import { loginService } from './oauth2Proxy/loginService';

/** What a controller that serves Ingress asks of its annotations. */
export interface IngressStyle {
  /** The class where the platform names none. */
  className: string;
  everywhere: Record<string, string>;
  access: Record<string, string>;
  redirect: Record<string, string>;
}

// Policies of platforms look for it (Gatekeeper K8sHttpsOnly, Kyverno require-ingress-https); the controllers here ignore it.
const httpsOnly = { [annotations.allowHttp]: 'false' };

function shared(placed: PlacedRequest, style: IngressStyle, hostname: string) {
  return {
    ...httpsOnly,
    ...style.everywhere,
    ...certManagerAnnotations(placed),
    ...externalDnsAnnotations(placed, hostname),
  };
}

function loginIngress(
  placed: PlacedRequest,
  style: IngressStyle,
  hostname: string,
): Manifest[] {
  const login = loginService(placed);
  if (!login) return [];
  return [
    buildIngress(placed, {
      name: routeName(placed.request.component, hostname, 'oauth2'),
      className: style.className,
      hostname,
      path: '/oauth2',
      service: { name: login.name, port: login.port },
      // No cert-manager annotation: the app's Ingress or Certificate already fills the Secret both share.
      annotations: { ...httpsOnly, ...style.everywhere },
      labels: loginLabels,
    }),
  ];
}

/** An Ingress for each hostname and each redirect, and the login's own path where it is asked for. */
export function buildIngressRoutes(
  placed: PlacedRequest,
  style: IngressStyle,
): Manifest[] {
  const { request } = placed;
  const ingressFor = (
    hostname: string,
    path: string,
    own: Record<string, string>,
  ) =>
    buildIngress(placed, {
      name: routeName(request.component, hostname),
      className: style.className,
      hostname,
      path,
      service: request.service,
      annotations: { ...shared(placed, style, hostname), ...own },
    });
  return [
    ...request.hostnames.map(hostname =>
      ingressFor(hostname, request.path, style.access),
    ),
    ...request.redirects.map(hostname =>
      ingressFor(hostname, '/', style.redirect),
    ),
    ...request.hostnames.flatMap(hostname =>
      loginIngress(placed, style, hostname),
    ),
  ];
}
