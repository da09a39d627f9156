import type { ExposureRequest } from '../request/ExposureRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Manifest } from './Manifest';
import { objectMetadata } from './objectMetadata';

/** What one HTTPRoute is made of. */
export interface HttpRouteParts {
  name: string;
  hostname: string;
  parent: Record<string, string>;
  rule: Record<string, unknown>;
  annotations: Record<string, string>;
}

/** A rule that sends a path to the request's Service. */
export function forwardRule(request: ExposureRequest): Record<string, unknown> {
  return {
    matches: [{ path: { type: 'PathPrefix', value: request.path } }],
    backendRefs: [{ name: request.service.name, port: request.service.port }],
  };
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
    }),
    spec: {
      parentRefs: [parts.parent],
      hostnames: [parts.hostname],
      rules: [parts.rule],
    },
  };
}
