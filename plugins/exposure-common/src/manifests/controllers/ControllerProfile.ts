import type {
  ControllerPeer,
  Environment,
} from '../../request/ExposurePlatform';
import type { Access } from '../../request/ExposureRequest';
import type { PlacedRequest } from '../../request/PlacedRequest';
import type { Manifest } from '../Manifest';
import type { ProfileName } from './profileNames';

/**
 * What a request may ask of a controller beyond a plain route.
 * @public
 */
export type Ability = Access | 'redirects' | 'wildcard' | 'portName';

/**
 * Where the certificate that visitors see comes from: a Secret that cert-manager fills, AWS Certificate Manager, or the
 * Gateway of the platform team.
 * @public
 */
export type TlsSource = 'secret' | 'acm' | 'gateway';

/**
 * What differs from one ingress controller to another.
 * @public
 */
export interface ControllerProfile {
  name: ProfileName;
  /** Its name for people. */
  title: string;
  /** `tested`: run against the real controller's rules. `bestEffort`: written by its documentation. */
  tier: 'tested' | 'bestEffort';
  /** What cannot be written for it, each with the reason as a sentence. */
  cannot(environment: Environment): Partial<Record<Ability, string>>;
  tlsFrom(environment: Environment): TlsSource;
  /** The controller's pods as its usual installation labels them. */
  peer(environment: Environment): ControllerPeer;
  /** Everything that leads a visitor to the Service: routes, and what they need of the controller. */
  buildRoutes(placed: PlacedRequest): Manifest[];
}
