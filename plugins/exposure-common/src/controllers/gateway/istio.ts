import type { ControllerProfile } from '../ControllerProfile';
import { gatewayTraits } from './gatewayApi';

const atTheGateway = (what: string) =>
  `${what} needs an AuthorizationPolicy on the Gateway's own pods, in the platform team's namespace; no policy in a team's namespace sees the visitor's address or stops a request there.`;

/**
 * Istio by Gateway API. Not by Ingress: Istio reads the Secrets of Ingresses in its own namespace only, so a team could
 * not bring its certificate.
 * @see https://istio.io/latest/docs/ops/integrations/certmanager/
 */
export const istio: ControllerProfile<'istio'> = {
  ...gatewayTraits,
  name: 'istio',
  title: 'Istio',
  tier: 'bestEffort',
  cannot: environment => ({
    ...gatewayTraits.cannot(environment),
    allowlist: atTheGateway('a list of addresses'),
    login: atTheGateway('a login'),
  }),
  // Istio runs one proxy for each Gateway, next to it.
  peer: ({ ingress: { gateway } }) =>
    gateway && {
      namespace: gateway.namespace,
      podLabels: { 'gateway.networking.k8s.io/gateway-name': gateway.name },
      hostNetworkCidrs: [],
    },
};
