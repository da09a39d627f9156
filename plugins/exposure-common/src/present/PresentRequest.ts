import type { ExposureRequest } from '../request/ExposureRequest';

/**
 * A field of a request that objects can tell.
 * @public
 */
export type PresentFieldName =
  | 'hostnames'
  | 'redirects'
  | 'service'
  | 'path'
  | 'access'
  | 'allowlist'
  | 'issuer'
  | 'podSelector'
  | 'podPort';

// A record, so that a field that is left out does not compile.
const names: Readonly<Record<PresentFieldName, true>> = {
  hostnames: true,
  redirects: true,
  service: true,
  path: true,
  access: true,
  allowlist: true,
  issuer: true,
  podSelector: true,
  podPort: true,
};

/** Every field that objects can tell. */
export const presentFieldNames = Object.keys(
  names,
) as readonly PresentFieldName[]; // The keys of a record of them.

/**
 * A request as far as it can be read back. A field that is missing was never asked for, or nobody can tell it.
 * @public
 */
export type PresentFields = Partial<Pick<ExposureRequest, PresentFieldName>>;

/**
 * The request behind the objects of a component in one environment and namespace.
 * @public
 */
export interface PresentRequest {
  environment: string;
  namespace: string;
  request: PresentFields;
  /** The fields that nobody can tell from the objects. */
  notRead: PresentFieldName[];
}
