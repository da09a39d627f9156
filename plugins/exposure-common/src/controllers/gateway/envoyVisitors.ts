import type { Warning } from '../../input/Refusal';
import type { ControllerPlace } from '../IngressSettings';
import type { ControllerWarning } from '../ControllerWarning';

/** What must be in a ClientTrafficPolicy for Envoy Gateway to see the visitor's address behind a load balancer. */
export const envoyFindsVisitors: ControllerWarning = {
  id: 'GatewayFindsVisitors',
  applies: ({ request, environment }) =>
    request.access === 'allowlist' &&
    environment.ingress.sourceIp.kind !== 'preserved',
  message: ({ environment: { ingress } }) => {
    const { sourceIp, gateway } = ingress;
    const setting =
      sourceIp.kind === 'forwardedFor'
        ? `clientIPDetection.xForwardedFor.numTrustedHops: ${sourceIp.trustedHops}`
        : 'proxyProtocol';
    return `The allowlist sees the visitor's address only if the platform's ClientTrafficPolicy for the Gateway ${gateway?.namespace}/${gateway?.name} has ${setting}; without it everyone is shut out.`;
  },
};

/** The same for the platform team, when it configures an environment. */
export function envoySettings(
  { ingress }: ControllerPlace,
  path: string,
): Warning[] {
  const { gateway, sourceIp } = ingress;
  const setting = {
    forwardedFor: 'clientIPDetection.xForwardedFor.numTrustedHops',
    proxyProtocol: 'proxyProtocol',
    preserved: undefined,
    notPreserved: undefined,
  }[sourceIp.kind];
  return gateway?.implementation === 'envoyGateway' && setting !== undefined
    ? [
        {
          id: 'ClientTrafficPolicyNeeded',
          message: `${path}.ingress.sourceIp: ${sourceIp.kind} works only if a ClientTrafficPolicy of the Gateway ${gateway.namespace}/${gateway.name} has ${setting}; without it an allowlist shuts everyone out.`,
        },
      ]
    : [];
}
