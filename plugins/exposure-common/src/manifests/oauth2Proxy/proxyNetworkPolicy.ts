import type {
  Environment,
  OAuth2ProxySettings,
} from '../../platform/ExposurePlatform';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { allowDnsRule } from '../policies/allowDnsRule';
import { loginLabels } from '../login';
import type { Manifest } from '../Manifest';
import { controllerPeers } from '../policies/networkPolicyPeers';
import { objectMetadata } from '../objectMetadata';
import type { LoginService } from '../../request/loginService';

/** The port of the identity provider's URL; that of https where the URL is in the Secret. */
function providerPort({ oidcIssuerUrl = '' }: OAuth2ProxySettings): number {
  const port = /^https:\/\/[^/:]+:(\d+)/.exec(oidcIssuerUrl)?.[1];
  return port === undefined ? 443 : Number(port);
}

function allowProvider(settings: OAuth2ProxySettings) {
  const cidrs = settings.identityProviderCidrs ?? [];
  return {
    // Left out and not empty: an empty list and none mean the same to Kubernetes, and only one of them says so.
    ...(cidrs.length > 0 && { to: cidrs.map(cidr => ({ ipBlock: { cidr } })) }),
    ports: [{ protocol: 'TCP', port: providerPort(settings) }],
  };
}

function egress(environment: Environment) {
  const settings = environment.login?.oauth2Proxy;
  return [
    allowDnsRule(environment),
    ...(settings ? [allowProvider(settings)] : []),
  ];
}

/**
 * What the pods of a component's own login may do: be asked by the controller, ask for names, talk to the identity
 * provider, and nothing else. One policy with both directions, so that there is no moment with only a part of it.
 */
export function proxyNetworkPolicy(
  placed: PlacedRequest,
  login: LoginService,
): Manifest {
  const from = controllerPeers(placed);
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: objectMetadata(placed.request, login.name, {
      labels: loginLabels,
    }),
    spec: {
      podSelector: { matchLabels: login.podLabels },
      policyTypes: ['Ingress', 'Egress'],
      // A rule without peers would let in everybody.
      ingress:
        from.length > 0
          ? [{ from, ports: [{ protocol: 'TCP', port: login.port }] }]
          : [],
      egress: egress(placed.environment),
    },
  };
}
