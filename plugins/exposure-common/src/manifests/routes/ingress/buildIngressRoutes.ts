import { annotations } from '../../../kubernetes/annotations';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { buildIngress } from './buildIngress';
import type { IngressParts } from './buildIngress';
import { certManagerAnnotations } from '../../certificates/certManagerAnnotations';
import {
  externalDnsAnnotations,
  externalDnsTargetAnnotation,
  keptFromExternalDns,
} from '../externalDnsAnnotations';
import { loginLabels } from '../../login';
import type { Manifest } from '../../Manifest';
import { routeName } from '../../../request/names';
import { loginService } from '../../../request/loginService';

/** What a controller that serves Ingress asks of its annotations. */
export interface IngressStyle {
  everywhere: Record<string, string>;
  access: Record<string, string>;
  redirect: Record<string, string>;
  /** What the app's Ingress needs because of its hostname or path. */
  ofHostname?(hostname: string): Record<string, string>;
  /** What the login's own path needs beside what holds everywhere. */
  login?: Record<string, string>;
  /** What stands in for the Service where somebody is redirected; the request's own without it. */
  redirectService?: { name: string; port: string };
  /** `false` where the access annotations lead `/oauth2` to the login by themselves. */
  loginIngress?: false;
  /** The controller takes `allow-http: "false"` at its word and closes port 80, where its own redirect would answer. */
  shutsPort80?: true;
}

// Policies of platforms look for it (Gatekeeper K8sHttpsOnly, Kyverno require-ingress-https); most controllers ignore it.
const everywhere = (style: IngressStyle) => ({
  ...(!style.shutsPort80 && { [annotations.allowHttp]: 'false' }),
  ...style.everywhere,
});

function shared(placed: PlacedRequest, style: IngressStyle, hostname: string) {
  return {
    ...everywhere(style),
    ...certManagerAnnotations(placed),
    ...externalDnsAnnotations(placed, hostname),
    ...externalDnsTargetAnnotation(placed, hostname),
  };
}

function loginIngress(
  placed: PlacedRequest,
  style: IngressStyle,
  hostname: string,
): Manifest[] {
  const login = loginService(placed);
  if (!login || style.loginIngress === false) {
    return [];
  }
  return [
    buildIngress(placed, {
      name: routeName(placed.request.component, hostname, 'oauth2'),
      hostname,
      path: '/oauth2',
      service: { name: login.name, port: login.port },
      // No cert-manager annotation: the app's Ingress or Certificate already writes the Secret both share.
      annotations: {
        ...everywhere(style),
        ...keptFromExternalDns(placed),
        ...style.login,
      },
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
    service: IngressParts['service'] = request.service,
  ) =>
    buildIngress(placed, {
      name: routeName(request.component, hostname),
      hostname,
      path,
      service,
      annotations: { ...shared(placed, style, hostname), ...own },
    });
  return [
    ...request.hostnames.map(hostname =>
      ingressFor(hostname, request.path, {
        ...style.ofHostname?.(hostname),
        ...style.access,
      }),
    ),
    ...request.redirects.map(hostname =>
      ingressFor(hostname, '/', style.redirect, style.redirectService),
    ),
    ...request.hostnames.flatMap(hostname =>
      loginIngress(placed, style, hostname),
    ),
  ];
}
