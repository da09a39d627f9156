import { Access } from '@exposure/backstage-plugin-exposure-common';

/**
 * The answer of `GET /v1/entities/{kind}/{namespace}/{name}/requests`: what was asked for the addresses that are there.
 * @public
 */
export interface EntityRequests {
  requests: PresentRequest[];
}

/**
 * The request behind the objects of one environment and namespace.
 * @public
 */
export interface PresentRequest {
  environment: string;
  namespace: string;
  /** As far as it can be read; a field that is missing here is named in `notRead` or was never asked for. */
  request: Partial<PresentRequestFields>;
  /** Fields that nobody can tell from the objects. */
  notRead: string[];
}

/**
 * The fields of a request that objects can tell; they have the names of the scaffolder action's input.
 * @public
 */
export interface PresentRequestFields {
  hostnames: string[];
  redirects: string[];
  service: { name: string; port: number | string };
  path: string;
  access: Access;
  allowlist: string[];
  issuer: string;
  podSelector: Record<string, string>;
  podPort: number | string;
}
