import { at, list } from '../../input/pick';
import type { ControllerPlace } from '../IngressSettings';
import type { ControllerProfile } from '../ControllerProfile';
import { envoyFindsVisitors, envoySettings } from './envoyVisitors';
import type { GatewayReference } from '../IngressSettings';

/** Envoy Gateway runs one data plane for each Gateway and says so on its pods. */
function dataPlaneLabels(
  gateway: GatewayReference | undefined,
): Record<string, string> {
  const component = { 'app.kubernetes.io/component': 'proxy' };
  return gateway
    ? {
        ...component,
        'gateway.envoyproxy.io/owning-gateway-name': gateway.name,
        'gateway.envoyproxy.io/owning-gateway-namespace': gateway.namespace,
      }
    : component;
}

function peer({ ingress }: ControllerPlace) {
  return ingress.gateway?.implementation === 'other'
    ? undefined
    : {
        namespace: 'envoy-gateway-system',
        podLabels: dataPlaneLabels(ingress.gateway),
        hostNetworkCidrs: [],
      };
}

const standardChannel =
  'the standard channel of Gateway API has no filter for it, and only the policies of Envoy Gateway are written (ingress.gateway.implementation).';

/** What every implementation of Gateway API has in common here. */
export const gatewayTraits = {
  cannot: ({ ingress }: ControllerPlace) => ({
    ...(ingress.gateway?.listenerSets === false && {
      internal:
        "the certificate belongs to the platform's Gateway, and whether a public CA logged the hostname is unknown here.",
    }),
    portName: 'an HTTPRoute cannot name a port.',
  }),
  tlsFrom: ({ ingress }: ControllerPlace) =>
    ingress.gateway?.listenerSets === false ? 'gateway' : 'secret',
} as const satisfies Partial<ControllerProfile>;

const firstOf = (value: unknown): unknown => list(value, entry => entry)[0];

/** Gateway API. The pods and policies are those of Envoy Gateway unless the platform names others. */
export const gatewayApi: ControllerProfile<'gateway-api'> = {
  ...gatewayTraits,
  name: 'gateway-api',
  title: 'Gateway API',
  tier: 'tested',
  cannot: environment => ({
    ...(environment.ingress.gateway?.implementation === 'other' && {
      allowlist: standardChannel,
      login: standardChannel,
    }),
    ...gatewayTraits.cannot(environment),
  }),
  peer,
  access: {
    guards: {
      SecurityPolicy: {
        allowlist: object =>
          at(
            firstOf(at(object, 'spec', 'authorization', 'rules')),
            'principal',
            'clientCIDRs',
          ),
        login: object => at(object, 'spec', 'extAuth'),
      },
    },
  },
  findsVisitors: envoyFindsVisitors,
  sharedLogin: {
    id: 'LoginAnswersEnvoy',
    applies: ({ sharedLogin }) => sharedLogin !== undefined,
    message: ({ sharedLogin }) =>
      `Envoy asks the shared login ${sharedLogin} under each visitor's path: it must run with --reverse-proxy, --skip-provider-button and --upstream=static://200, and without --skip-auth-route; otherwise visitors see errors after they sign in.`,
  },
  settingsWarnings: envoySettings,
};
