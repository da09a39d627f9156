import type { GatewayReference } from '../../../controllers/IngressSettings';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { listenerSetName } from './listenerSetName';
import { hostnamePart } from '../../../request/names';

const group = 'gateway.networking.k8s.io';

function gatewayListener(
  gateway: GatewayReference,
  sectionName: string,
): Record<string, string> {
  return {
    group,
    kind: 'Gateway',
    namespace: gateway.namespace,
    name: gateway.name,
    sectionName,
  };
}

/** Where the HTTPS route of a hostname attaches: the team's own listener, or the one that the platform's Gateway has. */
export function httpsParent(
  placed: PlacedRequest,
  hostname: string,
  gateway: GatewayReference,
): Record<string, string> {
  return gateway.listenerSets
    ? {
        group,
        kind: 'ListenerSet',
        name: listenerSetName(placed, hostname),
        sectionName: hostnamePart(hostname),
      }
    : gatewayListener(gateway, gateway.httpsListener);
}

/**
 * Where the redirect from plain HTTP attaches: the Gateway's own listener and not one of the ListenerSet. A listener for
 * the hostname would be the more specific one and shut out the HTTP-01 solver's route, which cert-manager attaches to the Gateway.
 */
export function httpParent(gateway: GatewayReference): Record<string, string> {
  return gatewayListener(gateway, gateway.httpListener);
}
