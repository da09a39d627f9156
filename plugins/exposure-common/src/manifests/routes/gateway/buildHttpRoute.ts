import type { ExposureRequest } from '../../../request/ExposureRequest';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { objectMetadata } from '../../objectMetadata';

/** What one HTTPRoute is made of. */
export interface HttpRouteParts {
  name: string;
  hostname: string;
  parent: Record<string, string>;
  rule: Record<string, unknown>;
  annotations: Record<string, string>;
  labels?: Record<string, string>;
}

/** How a rule of an HTTPRoute chooses requests. */
export interface PathMatch {
  type: 'PathPrefix' | 'Exact';
  value: string;
}

/** A rule that sends paths to a Service. */
export function backendRule(
  paths: readonly PathMatch[],
  backend: { name: string; port: number | string },
): Record<string, unknown> {
  return {
    matches: paths.map(path => ({ path })),
    backendRefs: [backend],
  };
}

/** A rule that sends the request's path to its Service. */
export function forwardRule({
  path,
  service,
}: ExposureRequest): Record<string, unknown> {
  return backendRule([{ type: 'PathPrefix', value: path }], {
    name: service.name,
    port: service.port,
  });
}

/** A rule that answers every path by a redirect that keeps it. */
export function redirectRule(
  requestRedirect: Record<string, unknown>,
): Record<string, unknown> {
  return {
    matches: [{ path: { type: 'PathPrefix', value: '/' } }],
    filters: [{ type: 'RequestRedirect', requestRedirect }],
  };
}

/** The HTTPRoute of one hostname. */
export function buildHttpRoute(
  { request }: PlacedRequest,
  parts: HttpRouteParts,
): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: objectMetadata(request, parts.name, {
      annotations: parts.annotations,
      labels: parts.labels,
    }),
    spec: {
      parentRefs: [parts.parent],
      hostnames: [parts.hostname],
      rules: [parts.rule],
    },
  };
}
