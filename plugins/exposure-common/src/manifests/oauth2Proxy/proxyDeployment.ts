import type { PlacedRequest } from '../../request/PlacedRequest';
import { loginLabels } from '../login';
import type { Manifest } from '../Manifest';
import { objectMetadata } from '../objectMetadata';
import type { LoginService } from '../../request/loginService';
import { probePaths, proxyArguments } from './proxyArguments';
import { proxySecret } from '../../request/proxySecret';

/** Where the platform names no image. Older ones have known ways around the login (GHSA-5hvv-m4w4-gf6v, GHSA-7x63-xv5r-3p2x). */
const standardImage = 'quay.io/oauth2-proxy/oauth2-proxy:v7.15.3';

/** A user that owns nothing on the node; the image needs none in particular. */
const nobody = 65_532;

/** Pod Security Standard "restricted". */
const podSecurity = {
  runAsNonRoot: true,
  runAsUser: nobody,
  runAsGroup: nobody,
  seccompProfile: { type: 'RuntimeDefault' },
};

const containerSecurity = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: nobody,
  runAsGroup: nobody,
  seccompProfile: { type: 'RuntimeDefault' },
};

const resources = {
  requests: { cpu: '10m', memory: '64Mi', 'ephemeral-storage': '64Mi' },
  limits: { cpu: '500m', memory: '128Mi', 'ephemeral-storage': '256Mi' },
};

function environmentVariables(placed: PlacedRequest) {
  const secret = proxySecret(placed);
  return (secret?.entries ?? []).map(({ key, variable }) => ({
    name: variable,
    valueFrom: { secretKeyRef: { name: secret?.name, key } },
  }));
}

const probe = (path: string) => ({
  httpGet: { path, port: 'http' },
  periodSeconds: 10,
  timeoutSeconds: 3,
});

function container(placed: PlacedRequest, { port }: LoginService) {
  return {
    name: 'oauth2-proxy',
    image: placed.environment.login?.oauth2Proxy.image ?? standardImage,
    // A tag can be moved; a node that has an older image of that tag must not run it for longer than another one.
    imagePullPolicy: 'Always',
    args: proxyArguments(placed, port),
    env: environmentVariables(placed),
    ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
    livenessProbe: probe(probePaths.live),
    readinessProbe: probe(probePaths.ready),
    resources,
    securityContext: containerSecurity,
  };
}

/** Prefers two nodes and does not insist: one node must be enough to sign in. */
const spread = (podLabels: Record<string, string>) => ({
  podAntiAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: [
      {
        weight: 100,
        podAffinityTerm: {
          labelSelector: { matchLabels: podLabels },
          topologyKey: 'kubernetes.io/hostname',
        },
      },
    ],
  },
});

/**
 * Labels of the proxy's pods. The component's own label is not among them: an app's Service that selects by it would
 * send visitors to the login's pods.
 */
const podTemplateLabels = ({ podLabels }: LoginService) => ({
  'app.kubernetes.io/name': 'oauth2-proxy',
  ...podLabels,
  ...loginLabels,
});

/** Two pods of the component's own login, by the rules that guarded clusters have for pods. */
export function proxyDeployment(
  placed: PlacedRequest,
  login: LoginService,
): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: objectMetadata(placed.request, login.name, {
      labels: loginLabels,
    }),
    spec: {
      replicas: 2,
      selector: { matchLabels: login.podLabels },
      template: {
        metadata: { labels: podTemplateLabels(login) },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          affinity: spread(login.podLabels),
          securityContext: podSecurity,
          containers: [container(placed, login)],
        },
      },
    },
  };
}
