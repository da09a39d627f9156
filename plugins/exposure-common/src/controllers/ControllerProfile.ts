import type { Warning } from '../input/Refusal';
import type { Access } from './Access';
import type { AccessSigns } from './AccessSigns';
import type { ControllerWarning } from './ControllerWarning';
import type { ControllerPeer, ControllerPlace } from './IngressSettings';

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
 * Paths of the type Prefix, where a controller refuses some that Kubernetes takes.
 * @public
 */
export interface PathLimit {
  accepts(path: string): boolean;
  /** Reads after "which takes". */
  accepted: string;
}

/**
 * What is particular to a controller that serves Ingress.
 * @public
 */
export interface IngressTraits {
  /** The class where the platform names none. */
  className: string;
  /** GKE ignores `spec.ingressClassName` and reads the older annotation. */
  classIn: 'spec' | 'annotation';
  /** Every annotation that may be written for it, beside those for cert-manager, external-dns and policies on HTTPS. */
  annotationKeys: readonly string[];
  /** Whether a redirect to another hostname keeps path and query. */
  redirectsKeepPath: boolean;
  /** Who redirects plain HTTP to HTTPS: what is written here, or a setting that only the platform team can make. */
  httpsRedirect: 'written' | 'platform';
  /** Left out where it serves every path. */
  pathLimit?: PathLimit;
  /**
   * A second Ingress for the hostname would not be served at the same address, so cert-manager puts the HTTP-01 solver's
   * path into the app's own Ingress for a while.
   * @see https://cert-manager.io/docs/usage/ingress/#supported-annotations
   */
  solvesInPlace?: true;
  /** Any path of type `Prefix` takes precedence over one of type `ImplementationSpecific`. */
  prefixFirst?: true;
  /**
   * It does not merge what several Ingresses say about a hostname: the oldest has it.
   * @see https://docs.nginx.com/nginx-ingress-controller/configuration/host-and-listener-collisions/
   */
  oneIngressPerHost?: true;
  /** All Ingresses of a hostname are one server, with the certificate of the first that has one. */
  oneServerPerHost?: true;
  /** It serves HTTPRoutes at the same address, and signs their status with this word in `controllerName`. */
  signsRoutesAs?: string;
  /** Its redirect to HTTPS holds for every Ingress of a hostname, so the HTTP-01 solver's own would never be asked. */
  redirectsEveryIngress?: true;
}

/**
 * Everything that is known of one ingress controller: facts alone. What is written for it is in `manifests/routes`.
 * @public
 */
export interface ControllerProfile<Name extends string = string> {
  name: Name;
  /** Its name for people. */
  title: string;
  /** `tested`: run against the real controller's rules. `bestEffort`: written by its documentation. */
  tier: 'tested' | 'bestEffort';
  /** What cannot be written for it, each with the reason as a sentence. */
  cannot(environment: ControllerPlace): Cannot;
  tlsFrom(environment: ControllerPlace): TlsSource;
  /** None where routes are those of Gateway API. */
  ingress?: IngressTraits;
  /** The controller's pods as its usual installation labels them; `undefined` where no pod of the cluster could be selected. */
  peer(environment: ControllerPlace): ControllerPeer | undefined;
  /** CIDRs of the load balancers, where they send to the pods themselves. */
  networks?: readonly string[];
  /** Each Ingress gets an address of its own, instead of the one that the platform's target name leads to. */
  addressPerIngress?: boolean;
  /** Cilium's proxy has an identity that no NetworkPolicy can name, only a CiliumNetworkPolicy. */
  entity?: 'ingress';
  /** How its objects say who may come in, where they say it. */
  access?: AccessSigns;
  /** No security fixes any more. */
  retired?: {
    /** Month and year. */
    since: string;
    /** Names of the profiles to move to. */
    successors: readonly string[];
  };
  /** What an allowlist needs of the platform team before it sees the addresses of visitors. */
  findsVisitors?: ControllerWarning;
  /** How a shared login must run to be asked by it. */
  sharedLogin?: ControllerWarning;
  /** What may be configured but should be known. */
  settingsWarnings?(environment: ControllerPlace, path: string): Warning[];
}
