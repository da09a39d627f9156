import type { ControllerPeer, Environment } from '../platform/ExposurePlatform';
import type { Access } from '../request/ExposureRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Manifest } from '../manifests/Manifest';
import type { ProfileName } from './profileNames';

/**
 * What a request may ask of a controller beyond a plain route.
 * @public
 */
export type Ability = Access | 'redirects' | 'wildcard' | 'portName';

/**
 * What cannot be written, each with the reason as a sentence that ends with a full stop.
 * @public
 */
export type Cannot = Partial<Record<Ability, string>>;

/**
 * Where the certificate that visitors see comes from: a Secret that cert-manager fills, AWS Certificate Manager, or the
 * Gateway of the platform team.
 * @public
 */
export type TlsSource = 'secret' | 'acm' | 'gateway';

/**
 * What is particular to a controller that serves Ingress.
 * @public
 */
export interface IngressTraits {
  /** The class where the platform names none. */
  className: string;
  /** GKE ignores `spec.ingressClassName` and reads the older annotation. */
  classIn: 'spec' | 'annotation';
  /** Every annotation it may write, beside those for cert-manager, external-dns and policies on HTTPS. */
  annotationKeys: readonly string[];
  /** Whether a redirect to another hostname keeps path and query. */
  redirectsKeepPath: boolean;
  /** Who sends plain HTTP to HTTPS: what is written here, or a setting that only the platform team can make. */
  httpsRedirect: 'written' | 'platform';
  /**
   * A second Ingress for the hostname would not be served at the same address, so cert-manager puts the HTTP-01 solver's
   * path into the app's own Ingress for a while.
   * @see https://cert-manager.io/docs/usage/ingress/#supported-annotations
   */
  solvesInPlace?: true;
  /** Its redirect to HTTPS holds for every Ingress of a hostname, so the HTTP-01 solver's own would never be asked. */
  redirectsEveryIngress?: true;
}

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
  cannot(environment: Environment): Cannot;
  tlsFrom(environment: Environment): TlsSource;
  /** None where routes are those of Gateway API. */
  ingress?: IngressTraits;
  /** The controller's pods as its usual installation labels them; `undefined` where no pod of the cluster could be selected. */
  peer(environment: Environment): ControllerPeer | undefined;
  /** CIDRs of the load balancers, where they send to the pods themselves. */
  networks?: readonly string[];
  /** Each Ingress gets an address of its own, instead of the one that the platform's target name leads to. */
  addressPerIngress?: boolean;
  /** Cilium's proxy has an identity that no NetworkPolicy can name, only a CiliumNetworkPolicy. */
  entity?: 'ingress';
  /** Everything that leads a visitor to the Service: routes, and what they need of the controller. */
  buildRoutes(placed: PlacedRequest): Manifest[];
}
