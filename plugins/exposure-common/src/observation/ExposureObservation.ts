import type { DnsInstruction } from '../platform/dnsRecords';
import type { Environment, Zone } from '../platform/ExposurePlatform';
import type { HostnameClaims } from './claims/observeClaims';
import type { DnsAnswer } from './dns/DnsAnswer';
import type { EdgeObservation } from './EdgeObservation';
import type { ExposureSubject } from './ExposureSubject';
import type {
  CertificateObject,
  CertificateRequestObject,
  ChallengeObject,
  EndpointSliceObject,
  GatewayObject,
  HttpRouteObject,
  IngressObject,
  IssuerObject,
  ListenerSetObject,
  NetworkPolicyObject,
  OrderObject,
  OtherCertificateObject,
  PodObject,
  ReferenceGrantObject,
  SecurityPolicyObject,
  ServiceObject,
} from '../kubernetes';
import type { Observed } from './Observed';
import type { IngressPublishing } from './otherRoutes/IngressPublishing';
import type { OtherRoutes } from './otherRoutes/OtherRoutes';
import type { PullRequestObservation } from './pullRequests/PullRequestObservation';

/**
 * The facts about one exposure, unjudged. Every part is known or unknown on its own.
 * @public
 */
export interface ObservedParts {
  /** Ingresses of the namespace that name the hostname. */
  ingresses: Observed<readonly IngressObject[]>;
  /** HTTPRoutes of the namespace that answer for the hostname. */
  httpRoutes: Observed<readonly HttpRouteObject[]>;
  /** Routes of other namespaces that name the same hostname, whether or not they take its requests. */
  elsewhere: Observed<readonly (IngressObject | HttpRouteObject)[]>;
  /** Routes of other kinds: they lead to the application too. */
  otherRoutes: Observed<OtherRoutes>;
  /** Gateways that the HTTPRoutes, or their ListenerSets, attach to. */
  gateways: Observed<readonly GatewayObject[]>;
  /** ListenerSets that the HTTPRoutes attach to, and those of any namespace that claim the hostname on the same Gateways. */
  listenerSets: Observed<readonly ListenerSetObject[]>;
  /** Certificates that cover the hostname, and those that write a Secret the route is served from. */
  certificates: Observed<readonly CertificateObject[]>;
  certificateRequests: Observed<readonly CertificateRequestObject[]>;
  orders: Observed<readonly OrderObject[]>;
  challenges: Observed<readonly ChallengeObject[]>;
  /** The issuers that the certificates name, and others of the same name. */
  issuers: Observed<readonly IssuerObject[]>;
  /** The Services that the routes send requests to. */
  services: Observed<readonly ServiceObject[]>;
  endpointSlices: Observed<readonly EndpointSliceObject[]>;
  /** NetworkPolicies of the namespace. */
  networkPolicies: Observed<readonly NetworkPolicyObject[]>;
  /** ReferenceGrants of the namespaces that the routes and their listeners refer to. */
  referenceGrants: Observed<readonly ReferenceGrantObject[]>;
  dns: Observed<readonly DnsAnswer[]>;
  edge: Observed<EdgeObservation>;
  pullRequest: Observed<PullRequestObservation | undefined>;
}

/**
 * What cert-manager made to answer the HTTP-01 challenges of the hostname's certificates: the solver's own objects.
 * @public
 */
export interface SolverObservation {
  ingresses: Observed<readonly IngressObject[]>;
  httpRoutes: Observed<readonly HttpRouteObject[]>;
  /** What the HTTPRoutes attach to. */
  gateways: Observed<readonly GatewayObject[]>;
  listenerSets: Observed<readonly ListenerSetObject[]>;
  services: Observed<readonly ServiceObject[]>;
  endpointSlices: Observed<readonly EndpointSliceObject[]>;
  /** An optional kind: often not known. */
  pods: Observed<readonly PodObject[]>;
}

/**
 * The name of a part that can be known or unknown.
 * @public
 */
export type PartName = keyof ObservedParts;

/**
 * What was seen of one exposure.
 * @public
 */
export interface ExposureObservation extends ObservedParts {
  subject: ExposureSubject;
  solver: SolverObservation;
  environment: Environment;
  /** The platform's zone that the hostname lies in: the longest suffix. */
  zone?: Zone;
  /** The records that the hostname needs; none where it lies outside every zone. */
  requiredRecords: readonly DnsInstruction[];
  cluster: string;
  /** Certificates of other namespaces that write a Secret of the same name as the route names, and that nothing is known to copy. */
  certificatesElsewhere: Observed<readonly CertificateObject[]>;
  /** Services of load balancers with the addresses that the Ingresses publish, or beside the environment's controller. */
  balancers: Observed<readonly ServiceObject[]>;
  /** The endpoints of these Services. */
  balancerSlices: Observed<readonly EndpointSliceObject[]>;
  /** Certificates beside the controller that cover the hostname: it may serve one of them by default. */
  controllerCertificates: Observed<readonly CertificateObject[]>;
  /** The certificates that CA issuers of the hostname's certificates sign with. */
  signingCertificates: Observed<readonly CertificateObject[]>;
  /** Certificates of other controllers than cert-manager that cover the hostname, or fill a Secret that it is served from. */
  otherCertificates: Observed<readonly OtherCertificateObject[]>;
  /** Requests that carry the name of one of the certificates and belong to an earlier one of that name. */
  otherRequests: Observed<readonly CertificateRequestObject[]>;
  /** Challenges of other Orders for a name of the certificates, whose Order exists or not: cert-manager runs one at a time. */
  otherChallenges: Observed<readonly ChallengeObject[]>;
  /** What others have or want of the hostname; left out where only one cluster and no forge is known. */
  claims?: Observed<HostnameClaims>;
  /** SecurityPolicies of Envoy Gateway for the HTTPRoutes and their Gateways. */
  securityPolicies: Observed<readonly SecurityPolicyObject[]>;
  /** Whether Ingresses like those of the hostname get an address. */
  publishing: IngressPublishing;
}
