import { SeenServices } from '@exposure/backstage-plugin-exposure-common';

/**
 * The answer of `GET /v1/entities/{kind}/{namespace}/{name}/services`: the Services of the entity's namespaces, as far as the
 * cluster shows them.
 * @public
 */
export type EntityServices = SeenServices;
