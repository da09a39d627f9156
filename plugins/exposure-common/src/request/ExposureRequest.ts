import type { Access } from '../controllers/Access';

/**
 * What a team asks for, parsed: every string has passed its closed character set.
 * @public
 */
export interface ExposureRequest {
  /** `component:namespace/name`. */
  entityRef: string;
  /** The component's name: the value of the label `backstage.io/kubernetes-id`. */
  component: string;
  environment: string;
  namespace: string;
  /** A-labels, one to ten; each becomes its own Certificate. */
  hostnames: string[];
  service: { name: string; port: number | string };
  podSelector?: Record<string, string>;
  /** The container's port (number or name); `undefined` = the Service's port, with a warning. */
  podPort?: number | string;
  path: string;
  access: Access;
  /** CIDRs, where access is `allowlist`. */
  allowlist: string[];
  /** The issuer's name; `undefined` = the environment's default. */
  issuer?: string;
  /** Hostnames answered by a redirect to `hostnames[0]`. */
  redirects: string[];
}
