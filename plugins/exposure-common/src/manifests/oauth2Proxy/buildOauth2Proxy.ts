import type { PlacedRequest } from '../../request/PlacedRequest';
import { loginLabels } from '../login';
import type { Manifest } from '../Manifest';
import { objectMetadata } from '../objectMetadata';
import type { LoginService } from '../../request/loginService';
import { loginService } from '../../request/loginService';
import { proxyDeployment } from './proxyDeployment';
import { proxyNetworkPolicy } from './proxyNetworkPolicy';

function proxyService(placed: PlacedRequest, login: LoginService): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: objectMetadata(placed.request, login.name, {
      labels: loginLabels,
    }),
    spec: {
      type: 'ClusterIP',
      selector: login.podLabels,
      ports: [
        { name: 'http', port: login.port, protocol: 'TCP', targetPort: 'http' },
      ],
    },
  };
}

// Without it both pods can be taken away at once when nodes are renewed, and nobody can sign in.
function disruptionBudget(
  placed: PlacedRequest,
  login: LoginService,
): Manifest {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: objectMetadata(placed.request, login.name, {
      labels: loginLabels,
    }),
    spec: {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
      selector: { matchLabels: login.podLabels },
    },
  };
}

/**
 * The component's own oauth2-proxy; nothing where the login is shared or not asked for. The policy comes first: rules of
 * clusters look for it when the pods are admitted.
 */
export function buildOauth2Proxy(placed: PlacedRequest): Manifest[] {
  const login = loginService(placed);
  return login?.mode === 'own'
    ? [
        proxyNetworkPolicy(placed, login),
        proxyDeployment(placed, login),
        proxyService(placed, login),
        disruptionBudget(placed, login),
      ]
    : [];
}
