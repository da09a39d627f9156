export type {
  AllowedNamespaces,
  AllowedRoutes,
  RouteKind,
} from './gatewayApi/AllowedRoutes';
export type { CertificateObject, IssuerReference } from './CertificateObject';
export type { CertificateRequestObject } from './CertificateRequestObject';
export type { ChallengeObject } from './ChallengeObject';
export type { PodObject, StoppedContainer } from './challenge/PodObject';
export type {
  ChallengeSolver,
  SecretKeyReference,
} from './challenge/ChallengeSolver';
export { currentConditions, findCondition } from './Condition';
export type { Condition } from './Condition';
export type { EndpointPort, EndpointSliceObject } from './EndpointSliceObject';
export type {
  GatewayObject,
  Listener,
  ListenerSetObject,
  ListenerStatus,
} from './GatewayObject';
export type {
  HttpRouteObject,
  ParentReference,
  RouteParentStatus,
  RouteExtension,
  RouteRedirect,
} from './HttpRouteObject';
export type {
  BackendReference,
  IngressObject,
  IngressRule,
  IngressTls,
  SolverPath,
} from './IngressObject';
export type { ExternalIssuerName } from './issuers/readIssuerKinds';
export type {
  AcmeAccount,
  IssuerObject,
  IssuerType,
  Solver,
} from './IssuerObject';
export type {
  LabelSelector,
  NetworkPolicyIngressRule,
  NetworkPolicyObject,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  SelectorExpression,
} from './NetworkPolicyObject';
export type { ObjectHead, OwnerReference } from './ObjectHead';
export type { Authorization, OrderObject } from './OrderObject';
export type {
  GrantedFrom,
  GrantedTo,
  ReferenceGrantObject,
} from './gatewayApi/ReferenceGrantObject';
export type {
  PolicyTarget,
  SecurityPolicyObject,
} from './gatewayApi/SecurityPolicyObject';
export { readObject } from './readObject';
export type {
  ExternalIssuerObjects,
  KubernetesObject,
  KubernetesObjects,
  ObjectOf,
} from './readObject';
export type { ServiceObject, ServicePort } from './ServiceObject';
export { annotations } from './annotations';
export type { OtherCertificateKind } from './otherCertificates/otherCertificateKinds';
export type { OtherCertificateObject } from './otherCertificates/OtherCertificateObject';
export type { OtherRouteKind } from './otherRoutes/otherRouteKinds';
export type { OtherRouteObject } from './otherRoutes/OtherRouteObject';
export {
  essentialKinds,
  groupsOf,
  kindOnServer,
  watchedKinds,
} from './watchedKinds';
export type {
  KindOnServer,
  WatchedKind,
  WatchedKindOnServer,
} from './watchedKinds';
