import type { OtherRouteKind, OtherRouteObject } from '../../kubernetes';

/**
 * What routes of kinds beside Ingress and HTTPRoute say about a hostname.
 * @public
 */
export interface OtherRoutes {
  /** Those of the namespace that name the hostname. */
  routes: readonly OtherRouteObject[];
  /** Those of the namespace that take requests for names they do not write, so perhaps for this one. */
  possible: readonly OtherRouteObject[];
  /** Whether one of another namespace names the hostname. */
  isElsewhere: boolean;
  /** The kinds that could not be read: a route of one of them may serve the hostname. */
  notRead: readonly OtherRouteKind[];
}
