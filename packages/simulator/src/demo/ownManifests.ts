import { dump } from 'js-yaml';
import type { KubernetesObject } from '../kubernetes';
import { acmeDirectories } from '../certManager';
import { DemoStage, DemoState, resolves, steps } from './demoStates';
import { installWildcard } from './installWildcard';

const labelsOf = (name: string) => ({ 'backstage.io/kubernetes-id': name });

/** Puts objects that a team wrote itself on the default branch. */
const merged =
  (manifests: (stage: DemoStage) => KubernetesObject[]): DemoState =>
  stage => {
    const { repository, cluster } = stage;
    repository.commitFiles(
      'main',
      {
        [`deploy/${cluster.settings.name}/web.yaml`]: manifests(stage)
          .map(object => dump(object))
          .join('---\n'),
      },
      'Serve it',
    );
  };

function ownIngress(
  { component: { name, namespace }, hostname }: DemoStage,
  secretName: string,
  annotations: Record<string, string> = {},
): KubernetesObject {
  const backend = { service: { name, port: { number: 3000 } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace, labels: labelsOf(name), annotations },
    spec: {
      ingressClassName: 'traefik',
      tls: [{ hosts: [hostname], secretName }],
      rules: [
        {
          host: hostname,
          http: { paths: [{ path: '/', pathType: 'Prefix', backend }] },
        },
      ],
    },
  };
}

const wildcardSecret = 'wildcard-example-com';

/** Served with a wildcard certificate of the platform, which reflector copies into the namespace. */
export const copiedCertificate = steps(
  [merged(stage => [ownIngress(stage, wildcardSecret)]), resolves],
  [
    ({ cluster: { objects }, world, component: { namespace } }) =>
      installWildcard(objects, {
        namespace: 'cert-manager',
        secretName: wildcardSecret,
        dnsName: '*.example.com',
        copiedTo: namespace,
        now: world.clock.now(),
      }),
  ],
);

/** The team’s own Issuer answers challenges through the controller of the cluster that it came from. */
export const oldSolverClass = steps([
  merged(stage => [
    ownIssuer(stage),
    ownIngress(stage, 'outlet-tls', {
      'cert-manager.io/issuer': 'letsencrypt',
    }),
  ]),
  resolves,
]);

function ownIssuer({ component }: DemoStage): KubernetesObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Issuer',
    metadata: { name: 'letsencrypt', namespace: component.namespace },
    spec: {
      acme: {
        server: acmeDirectories.production,
        privateKeySecretRef: { name: 'letsencrypt-account' },
        solvers: [{ http01: { ingress: { ingressClassName: 'nginx' } } }],
      },
    },
  };
}

/** A label of the namespaces that the shared listener admits. */
const shared = { 'gateways.example.com/shared': 'true' };

/** The platform has narrowed its shared listener to labelled namespaces; the record is left from before. */
export const closedListener = steps(
  [merged(stage => [ownRoute(stage)]), resolves],
  [
    ({ cluster: { objects }, world }) => {
      const secretName = 'wildcard-staging-example-com';
      const dnsName = '*.staging.example.com';
      const namespace = 'gateways';
      installWildcard(objects, {
        namespace,
        secretName,
        dnsName,
        now: world.clock.now(),
      });
      objects.create({
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'shared', namespace },
        spec: {
          gatewayClassName: 'example',
          listeners: [
            {
              name: 'https',
              port: 443,
              protocol: 'HTTPS',
              hostname: dnsName,
              tls: {
                mode: 'Terminate',
                certificateRefs: [{ name: secretName }],
              },
              allowedRoutes: {
                namespaces: {
                  from: 'Selector',
                  selector: { matchLabels: shared },
                },
              },
            },
          ],
        },
      });
    },
  ],
);

function ownRoute({ component, hostname }: DemoStage): KubernetesObject {
  const { name, namespace } = component;
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name, namespace, labels: labelsOf(name) },
    spec: {
      parentRefs: [
        { name: 'shared', namespace: 'gateways', sectionName: 'https' },
      ],
      hostnames: [hostname],
      rules: [{ backendRefs: [{ name, port: 3000 }] }],
    },
  };
}
