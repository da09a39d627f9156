import type { ExposureRequest } from '../request/ExposureRequest';

/**
 * The fields of a request that objects can tell.
 * @public
 */
export const presentFieldNames = [
  'hostnames',
  'redirects',
  'service',
  'path',
  'access',
  'allowlist',
  'issuer',
  'podSelector',
  'podPort',
] as const;

/** @public */
export type PresentFieldName = (typeof presentFieldNames)[number];

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
