import { PresentRequest } from '@exposure/backstage-plugin-exposure-common';

/**
 * The answer of `GET /v1/entities/{kind}/{namespace}/{name}/requests`: what was asked for the addresses that are there, as far
 * as their objects tell it.
 * @public
 */
export interface EntityRequests {
  requests: PresentRequest[];
}
