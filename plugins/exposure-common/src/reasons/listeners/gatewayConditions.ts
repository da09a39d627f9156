import type { Condition } from '../../kubernetes';
import type { KnownMessage } from '../vocabulary/KnownMessage';
import type { ParentMeaning } from './parentCauses';

const gatewayApi =
  'https://github.com/kubernetes-sigs/gateway-api/blob/4564255ac/apis/v1';
const gatewayTypes = `${gatewayApi}/gateway_types.go`;
const setTypes = `${gatewayApi}/listenerset_types.go`;
const traefik =
  'https://github.com/traefik/traefik/blob/fd5a576df2/pkg/provider/kubernetes/gateway/kubernetes.go';
const nginx =
  'https://github.com/nginx/nginx-gateway-fabric/blob/e55bfe339/internal/controller/state/conditions/conditions.go';
const envoy =
  'https://github.com/envoyproxy/gateway/blob/d32f282942/internal/gatewayapi/status/error.go';

/** A text of a condition, with what is wrong; the owner of the object decides which of the two reasons tells it. */
interface GatewayCondition extends KnownMessage<'GatewayNotProgrammed'> {
  cause: ParentMeaning;
}

const row = (
  cause: ParentMeaning,
  pattern: RegExp,
  example: string,
  writtenBy = 'Gateway API',
  source = gatewayTypes,
): GatewayCondition => ({
  pattern,
  means: 'GatewayNotProgrammed',
  cause,
  example,
  writtenBy,
  source,
});

/**
 * What the conditions of Gateways, ListenerSets and listeners mean, as `Reason: message`. Special texts come before the
 * reason that carries them.
 */
export const gatewayConditions: readonly GatewayCondition[] = [
  row(
    'entryPoint',
    /^PortUnavailable: .*entryPoint/i,
    'PortUnavailable: Cannot find entryPoint for Gateway: no matching entryPoint for port 443 and protocol "HTTPS"',
    'Traefik',
    'https://github.com/AndriyKalashnykov/kind-cluster/pull/121',
  ),
  row(
    'servicePort',
    /^(AddressNotUsable|AddressNotAssigned|Pending|Invalid): .*port \d+ not found for hostname/i,
    'AddressNotUsable: Failed to assign to any requested addresses: port 443 not found for hostname "ingress.istio-system.svc.cluster.local"',
    'Istio',
    'https://github.com/istio/istio/blob/86c9f01fd73/pilot/pkg/config/kube/gatewaycommon/context.go',
  ),
  row(
    'noController',
    /^(Pending|NotReconciled|Waiting): .*wait(ing)? for controller/i,
    'Pending: Waiting for controller',
    'Gateway API, default of the CustomResourceDefinition',
    'https://github.com/cilium/cilium/issues/39322',
  ),
  row(
    'addressUnusable',
    /^Invalid: .*spec\.addresses/i,
    'Invalid: spec.addresses: Forbidden: addresses are not supported',
    'NGINX Gateway Fabric',
    'https://github.com/nginx/nginx-gateway-fabric/pull/576',
  ),
  row(
    'noAddress',
    /^(AddressNotAssigned\b|Pending: .*address|Invalid: .*(assign|wait|no ).*address)/i,
    'AddressNotAssigned: No addresses have been assigned to the Gateway',
    'Envoy Gateway',
    'https://github.com/envoyproxy/gateway/issues/9567',
  ),
  row(
    'addressUnusable',
    /^(AddressNotUsable|UnsupportedAddress)\b/,
    'UnsupportedAddress: Gateway has an address with an unsupported type',
  ),
  row(
    'noResources',
    /^NoResources\b/,
    'NoResources: Envoy replicas unavailable',
    'Envoy Gateway',
  ),
  row(
    'parameters',
    /^(InvalidParameters|ParametersRefInvalid|ParametersRefNotFound|InvalidParametersRef)\b/,
    'ParametersRefNotFound: The ParametersRef resource could not be found',
    'NGINX Gateway Fabric',
    nginx,
  ),
  row(
    'secretPartly',
    /^(PartiallyInvalidCertificateRef|SDSCertificateOpaque)\b/,
    'PartiallyInvalidCertificateRef: Some secrets are invalid',
    'Envoy Gateway',
    envoy,
  ),
  row(
    'secretNotGranted',
    /^(RefNotPermitted\b|InvalidCertificateRef: .*(not permitted|ReferenceGrant))/i,
    'RefNotPermitted: Certificate ref to secret certs/wildcard not permitted by any ReferenceGrant',
    'Envoy Gateway',
    'https://github.com/kubernetes-sigs/gateway-api/issues/1297',
  ),
  row(
    'secretExpired',
    /^Invalid\w*: .*(?:certificate (?:is|has) expired|expired certificate|certificate has expired)/i,
    'InvalidCertificateRef: Secret gateways/wildcard must contain valid tls.crt and tls.key, unable to validate certificate in tls.crt: certificate is expired.',
    'Envoy Gateway',
    'https://github.com/envoyproxy/gateway/issues/5730',
  ),
  row(
    'secretMissing',
    /^InvalidCertificateRef\b/,
    'InvalidCertificateRef: No valid secrets exist: certificate refs 0: Secret shop/web-tls does not exist.',
    'Envoy Gateway',
    'https://github.com/cert-manager/website/pull/2193',
  ),
  row(
    'clientCertificates',
    /^(NoValidCACertificate|InvalidCACertificateRef|InvalidCACertificateKind|InvalidClientCertificateRef)\b/,
    'NoValidCACertificate: No valid CA certificate for frontend validation',
  ),
  row(
    'portUnavailable',
    /^PortUnavailable\b/,
    'PortUnavailable: Port 8443 is not available',
  ),
  row(
    'protocol',
    /^UnsupportedProtocol\b/,
    'UnsupportedProtocol: Protocol QUIC is unsupported',
  ),
  row(
    'routeKinds',
    /^InvalidRouteKinds\b/,
    'InvalidRouteKinds: Listener protocol "HTTPS" does not support RouteGroupKind gateway.networking.k8s.io/TCPRoute',
    'Traefik',
    traefik,
  ),
  row(
    'selector',
    /^(InvalidRouteNamespacesSelector\b|Invalid: .*allowedRoutes\.namespaces\.selector)/i,
    'InvalidRouteNamespacesSelector: Invalid route namespaces selector',
    'Traefik',
    traefik,
  ),
  row(
    'protocolConflict',
    /^ProtocolConflict\b/,
    'ProtocolConflict: Protocol conflict for port 443',
    'AWS Load Balancer Controller',
    'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/4357',
  ),
  row(
    'hostnameConflict',
    /^(HostnameConflict|ListenerConflict|DuplicateListener|Conflicted)\b/,
    'HostnameConflict: All listeners for a given port must use a unique hostname',
    'Envoy Gateway',
    'https://github.com/envoyproxy/gateway/issues/9105',
  ),
  row(
    'tooMany',
    /^TooManyListeners\b/,
    'TooManyListeners: More listeners than the implementation supports',
    'Gateway API',
    setTypes,
  ),
  row(
    'tlsSettings',
    /^InvalidTLSConfiguration\b/,
    'InvalidTLSConfiguration: No TLS configuration for Gateway Listener https:443 and protocol "HTTPS"',
    'Traefik',
    traefik,
  ),
  row(
    'unsupported',
    /^(UnsupportedValue|UnsupportedField|UnsupportedConfiguration)\b/,
    'UnsupportedValue: spec.listeners: unsupported value',
    'NGINX Gateway Fabric',
    nginx,
  ),
  row(
    'parentNotReady',
    /^(ParentNotAccepted|ParentNotProgrammed)\b/,
    'ParentNotAccepted: The parent Gateway is not accepted',
    'Gateway API',
    setTypes,
  ),
  row(
    'listenersInvalid',
    /^Listeners(NotValid|NotReady|NotResolved|NotProgrammed)\b/,
    'ListenersNotValid: All Listeners must be valid',
    'Traefik',
    traefik,
  ),
  row(
    'reload',
    /^[A-Za-z]+: .*fail(ed|ure) to (re)?load/i,
    'Invalid: The Gateway is not programmed due to a failure to reload nginx with the configuration',
    'NGINX Gateway Fabric',
    nginx,
  ),
  row(
    'noController',
    /^(Pending|NotReconciled)\b/,
    'Pending: Gateway is pending',
  ),
  row(
    'certificateNotFound',
    /^Invalid\b.*(?:no certificate found for host|unable to discover .*certificate)/i,
    'Invalid: Failed build model due to no certificate found for host: shop.example.org',
    'AWS Load Balancer Controller',
    'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4631',
  ),
  row(
    'invalid',
    /^Invalid\b/,
    'Invalid: Invalid CertificateRefs',
    'Traefik',
    traefik,
  ),
];

/** What is wrong by a condition, where its text is known. */
export function causeIn({
  reason,
  message,
}: Condition): ParentMeaning | undefined {
  const text = `${reason}: ${message}`;
  return gatewayConditions.find(({ pattern }) => pattern.test(text))?.cause;
}
