import { quoted } from '../facts/evidence';
import { faultySecrets } from './listenerSecrets';
import type { ParentFault } from './parentFault';

/** Why a Gateway, ListenerSet or listener is not ready, and what to do: both go on a sentence. */
export interface ParentCause {
  cause: string;
  remedy: string;
}

function secrets(fault: ParentFault): string {
  return quoted(faultySecrets(fault).slice(0, 3).join(', ')) || 'that it names';
}

function port({ listener }: ParentFault): string {
  return listener?.port === undefined ? 'of the listener' : `${listener.port}`;
}

const place = ({ object }: ParentFault) =>
  `${object.kind}s of the namespace ${quoted(object.namespace)}`;

const className = ({ object }: ParentFault) =>
  object.kind === 'Gateway' && object.className
    ? `of the class ${quoted(object.className)}`
    : 'of the Gateway’s class';

/** By what a condition means; see `gatewayConditions` for the texts. */
export const parentCauses = {
  noController: fault => ({
    cause: `no controller ${className(fault)} has reconciled it`,
    remedy: `check that the GatewayClass exists and its controller is running`,
  }),
  noAddress: () => ({
    cause:
      'no address is assigned to it; visitors may still be served if its load balancer has one',
    remedy:
      'check the address of its LoadBalancer Service, and restart the Gateway’s controller if the Service has one',
  }),
  addressUnusable: () => ({
    cause: 'an address that it asks for cannot be used',
    remedy: 'correct spec.addresses, or free the address',
  }),
  servicePort: () => ({
    cause: 'the Service of its load balancer lacks a port of a listener',
    remedy: 'add the listener’s port to that Service',
  }),
  noResources: () => ({
    cause: 'its controller lacks the resources to serve it',
    remedy: 'check that pods of the data plane are running and ready',
  }),
  parameters: () => ({
    cause: 'the parameters of its Gateway or GatewayClass are invalid',
    remedy: 'correct parametersRef and the object that it names',
  }),
  secretExpired: fault => ({
    cause: `the certificate in the Secret ${secrets(fault)} has expired`,
    remedy: `renew the certificate in the Secret ${secrets(
      fault,
    )}, or correct what renews it`,
  }),
  secretRefused: fault => ({
    cause: `its controller does not take the Secret ${secrets(
      fault,
    )}, although the Certificate that writes it is ready`,
    remedy: `check that its controller may read the Secret ${secrets(
      fault,
    )}, and restart the controller if it may`,
  }),
  secretMissing: fault => ({
    cause: `the Secret ${secrets(
      fault,
    )} of its certificate is missing or holds no certificate`,
    remedy: `check certificateRefs and what writes the Secret ${secrets(
      fault,
    )}`,
  }),
  secretNotGranted: fault => ({
    cause: `no ReferenceGrant lets it use the Secret ${secrets(
      fault,
    )} of another namespace`,
    remedy: `add a ReferenceGrant for ${place(
      fault,
    )} to the namespace of the Secret`,
  }),
  secretPartly: fault => ({
    cause: `only some Secrets of its certificates can be used: ${secrets(
      fault,
    )}`,
    remedy: 'check each Secret in certificateRefs',
  }),
  clientCertificates: () => ({
    cause: 'the CA certificates for its visitors’ certificates cannot be used',
    remedy: 'check the ConfigMap or Secret in its frontend validation',
  }),
  entryPoint: fault => ({
    cause: `Traefik has no entryPoint with the port ${port(fault)}`,
    remedy:
      'set the port of the listener to that of an entryPoint in Traefik’s container, such as 8443 for websecure',
  }),
  portUnavailable: fault => ({
    cause: `its controller cannot use the port ${port(fault)}`,
    remedy: 'use a port that the controller supports and nothing else holds',
  }),
  protocol: () => ({
    cause: 'its controller does not support its protocol',
    remedy: 'correct protocol and TLS mode',
  }),
  routeKinds: () => ({
    cause: 'it admits kinds of routes that its protocol cannot carry',
    remedy: 'correct allowedRoutes.kinds',
  }),
  selector: () => ({
    cause: 'the namespace selector in its allowedRoutes is invalid',
    remedy: 'correct allowedRoutes.namespaces',
  }),
  hostnameConflict: () => ({
    cause: 'another listener claims the same hostname and port',
    remedy: 'give each listener of a port its own hostname',
  }),
  protocolConflict: fault => ({
    cause: `another listener uses the port ${port(
      fault,
    )} with another protocol`,
    remedy: 'use one protocol for each port',
  }),
  tooMany: () => ({
    cause: 'its Gateway has more listeners than its controller supports',
    remedy: 'use another Gateway, or fewer listeners',
  }),
  tlsSettings: () => ({
    cause: 'its TLS settings do not fit its protocol',
    remedy: 'set tls with one certificateRef for HTTPS, and none for HTTP',
  }),
  unsupported: () => ({
    cause: 'it uses a field or value that its controller does not support',
    remedy: 'check the documentation of the Gateway’s controller',
  }),
  parentNotReady: () => ({
    cause: 'its Gateway is not accepted or not ready',
    remedy: 'read the conditions of the Gateway',
  }),
  listenersInvalid: () => ({
    cause: 'its listeners are not valid',
    remedy: 'read the conditions of each listener in its status',
  }),
  reload: () => ({
    cause: 'its data plane refused the new configuration',
    remedy: 'read the log of the data plane for the line that it refuses',
  }),
  certificateNotFound: () => ({
    cause:
      'its controller finds no certificate that matches the hostname of a listener or route',
    remedy:
      'import or request a certificate for the hostname in AWS Certificate Manager (ACM), or name one in its LoadBalancerConfiguration',
  }),
  invalid: () => ({
    cause: 'its controller calls it invalid',
    remedy: 'read its other conditions and the controller’s log',
  }),
} as const satisfies Record<string, (fault: ParentFault) => ParentCause>;

export type ParentMeaning = keyof typeof parentCauses;

/** What no one but the platform team can mend, whoever made the object: its controller and the load balancer. */
export const platformDuties: readonly ParentMeaning[] = [
  'noController',
  'noAddress',
  'servicePort',
  'noResources',
  'parentNotReady',
  'reload',
];
