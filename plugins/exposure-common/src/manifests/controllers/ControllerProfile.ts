import type {
  ControllerPeer,
  Environment,
} from '../../request/ExposurePlatform';
import type { Access } from '../../request/ExposureRequest';
import type { PlacedRequest } from '../../request/PlacedRequest';
import type { Manifest } from '../Manifest';
import type { ProfileName } from './profileNames';

/**
 * What differs from one ingress controller to another.
 * @public
 */
export interface ControllerProfile {
  name: ProfileName;
  /** Kinds of access that can be written for it. */
  accesses: readonly Access[];
  /** Why the others cannot, as a sentence; empty when all can. */
  accessRefusal: string;
  /** The controller's pods as its usual installation labels them. */
  peer(environment: Environment): ControllerPeer;
  /** Everything that leads a visitor to the Service: routes, and what they need of the controller. */
  buildRoutes(placed: PlacedRequest): Manifest[];
}
