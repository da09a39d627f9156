import type { WatchedKind } from './watchedKinds';
import { groupsOf, kindOnServer } from './watchedKinds';
import type { CertificateObject } from './CertificateObject';
import { readCertificate } from './CertificateObject';
import type { CertificateRequestObject } from './CertificateRequestObject';
import { readCertificateRequest } from './CertificateRequestObject';
import type { PodObject } from './challenge/PodObject';
import { readPod } from './challenge/PodObject';
import type { ChallengeObject } from './ChallengeObject';
import { readChallenge } from './ChallengeObject';
import type { EndpointSliceObject } from './EndpointSliceObject';
import { readEndpointSlice } from './EndpointSliceObject';
import type { GatewayObject, ListenerSetObject } from './GatewayObject';
import { readGateway, readListenerSet } from './GatewayObject';
import type { HttpRouteObject } from './HttpRouteObject';
import { readHttpRoute } from './HttpRouteObject';
import type { IngressObject } from './IngressObject';
import { readIngress } from './IngressObject';
import type { ExternalIssuerName } from './issuers/readIssuerKinds';
import { readIssuerKinds } from './issuers/readIssuerKinds';
import type { IssuerObject } from './IssuerObject';
import { readIssuer } from './IssuerObject';
import type { NetworkPolicyObject } from './NetworkPolicyObject';
import { readNetworkPolicy } from './NetworkPolicyObject';
import type { ObjectHead } from './ObjectHead';
import { readHead } from './ObjectHead';
import type { OrderObject } from './OrderObject';
import type { OtherCertificateKind } from './otherCertificates/otherCertificateKinds';
import type { OtherCertificateObject } from './otherCertificates/OtherCertificateObject';
import { readOtherCertificate } from './otherCertificates/OtherCertificateObject';
import { otherRouteReaders } from './otherRoutes/readOtherRoute';
import type { OtherRouteKind } from './otherRoutes/otherRouteKinds';
import type { OtherRouteObject } from './otherRoutes/OtherRouteObject';
import { readOrder } from './OrderObject';
import type { ReferenceGrantObject } from './gatewayApi/ReferenceGrantObject';
import { readReferenceGrant } from './gatewayApi/ReferenceGrantObject';
import type { SecurityPolicyObject } from './gatewayApi/SecurityPolicyObject';
import { readSecurityPolicy } from './gatewayApi/SecurityPolicyObject';
import { field } from '../input/pick';
import type { ServiceObject } from './ServiceObject';
import { readService } from './ServiceObject';

/**
 * The trimmed object of each kind of external issuer.
 * @public
 */
export type ExternalIssuerObjects = {
  [K in ExternalIssuerName]: IssuerObject & { kind: K };
};

/**
 * The trimmed object of each watched kind.
 * @public
 */
export interface KubernetesObjects
  extends Record<OtherRouteKind, OtherRouteObject>,
    Record<OtherCertificateKind, OtherCertificateObject>,
    ExternalIssuerObjects {
  Ingress: IngressObject;
  HTTPRoute: HttpRouteObject;
  Gateway: GatewayObject;
  ListenerSet: ListenerSetObject;
  Certificate: CertificateObject;
  CertificateRequest: CertificateRequestObject;
  Order: OrderObject;
  Challenge: ChallengeObject;
  Issuer: IssuerObject & { kind: 'Issuer' };
  ClusterIssuer: IssuerObject & { kind: 'ClusterIssuer' };
  NetworkPolicy: NetworkPolicyObject;
  Service: ServiceObject;
  EndpointSlice: EndpointSliceObject;
  Pod: PodObject;
  ReferenceGrant: ReferenceGrantObject;
  SecurityPolicy: SecurityPolicyObject;
}

/**
 * The trimmed object of one kind.
 * @public
 */
export type ObjectOf<K extends WatchedKind> = KubernetesObjects[K];

/**
 * A trimmed object of any watched kind.
 * @public
 */
export type KubernetesObject = KubernetesObjects[WatchedKind];

const externalIssuerReaders = Object.fromEntries(
  readIssuerKinds.map(({ kind }) => [
    kind,
    (head: ObjectHead, value: unknown) => readIssuer(kind, head, value),
  ]),
  // Each kind has its row, and reads as itself.
) as {
  [K in ExternalIssuerName]: (
    head: ObjectHead,
    value: unknown,
  ) => ExternalIssuerObjects[K];
};

const readers: {
  [K in WatchedKind]: (head: ObjectHead, value: unknown) => ObjectOf<K>;
} = {
  Ingress: readIngress,
  HTTPRoute: readHttpRoute,
  Gateway: readGateway,
  ListenerSet: readListenerSet,
  Certificate: readCertificate,
  CertificateRequest: readCertificateRequest,
  Order: readOrder,
  Challenge: readChallenge,
  Issuer: (head, value) => readIssuer('Issuer', head, value),
  ClusterIssuer: (head, value) => readIssuer('ClusterIssuer', head, value),
  NetworkPolicy: readNetworkPolicy,
  Service: readService,
  EndpointSlice: readEndpointSlice,
  Pod: readPod,
  ReferenceGrant: readReferenceGrant,
  SecurityPolicy: readSecurityPolicy,
  ...otherRouteReaders,
  GardenerCertificate: (head, value) =>
    readOtherCertificate('GardenerCertificate', head, value),
  ManagedCertificate: (head, value) =>
    readOtherCertificate('ManagedCertificate', head, value),
  ...externalIssuerReaders,
};

/** Items of a list may leave out `kind` and `apiVersion`; where they are written they must be right. */
function isOfKind(kind: WatchedKind, value: unknown): boolean {
  const written = field(value, 'kind');
  const apiVersion = field(value, 'apiVersion');
  const row = kindOnServer(kind);
  return (
    (written === undefined || written === (row.servedAs ?? kind)) &&
    (apiVersion === undefined ||
      (typeof apiVersion === 'string' &&
        groupsOf(row).includes(
          apiVersion.includes('/')
            ? apiVersion.slice(0, apiVersion.indexOf('/'))
            : '',
        )))
  );
}

/**
 * Reads the fields that the diagnosis needs from an object as the API server sent it, and nothing else.
 * Never throws: a field of a wrong type reads as absent, and long texts, lists and maps are cut.
 *
 * @returns `undefined` where the value is not an object of that kind.
 * @public
 */
export function readObject<K extends WatchedKind>(
  kind: K,
  value: unknown,
): ObjectOf<K> | undefined {
  const head = readHead(value);
  return head && isOfKind(kind, value) ? readers[kind](head, value) : undefined;
}
