import type { PlacedRequest } from '../../request/PlacedRequest';
import type { Manifest } from '../Manifest';

/** Everything that leads a visitor to the Service: routes, and what they need of the controller. */
export type RouteWriter = (placed: PlacedRequest) => Manifest[];
