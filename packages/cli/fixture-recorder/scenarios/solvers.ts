import { acmeIssuer } from '../acmeIssuers.ts';
import type { AcmeServer } from '../acmeIssuers.ts';
import type { ExposureShape } from '../manifests.ts';
import * as make from '../manifests.ts';
import type { Hands, Scenario } from '../Scenario.ts';
import { address, nobodyAnswers, whole } from '../shapes.ts';

const nginx = { http01: { ingress: { ingressClassName: 'nginx' } } };

const withSolver =
  (solver: unknown, extra: (shape: ExposureShape) => unknown[] = () => []) =>
  (shape: ExposureShape, acme: AcmeServer) =>
    [acmeIssuer(shape, acme, [solver]), ...extra(shape), ...whole(shape)];

const solverRoute = ({ kubectl, shape }: Hands) =>
  kubectl([
    'get',
    'httproutes',
    '-n',
    shape.namespace,
    '-l',
    'acme.cert-manager.io/http01-solver=true',
    '-o',
    'jsonpath={.items[*].metadata.name}',
  ]).trim();

const sharedGateway = ({ namespace }: ExposureShape) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name: 'public', namespace: `${namespace}-b` },
  spec: {
    gatewayClassName: 'example',
    listeners: [
      { name: 'http', port: 80, protocol: 'HTTP' },
      {
        name: 'https',
        port: 443,
        protocol: 'HTTPS',
        tls: { certificateRefs: [{ name: 'wildcard-tls' }] },
        allowedRoutes: { namespaces: { from: 'All' } },
      },
    ],
  },
});

/** The solver of HTTP-01: its Ingress, HTTPRoute and Pod. */
export const solverScenarios: readonly Scenario[] = [
  {
    reason: 'SolverOfOtherClass.other-class',
    ownIssuer: 'ClusterIssuer',
    objects: withSolver({
      http01: { ingress: { ingressClassName: 'traefik' } },
    }),
    statuses: address,
    records: nobodyAnswers,
  },
  {
    reason: 'SolverOfOtherClass.other-class-own-issuer',
    ownIssuer: 'Issuer',
    objects: withSolver({ http01: { ingress: { class: 'traefik' } } }),
    statuses: address,
    records: nobodyAnswers,
  },
  {
    reason: 'SolverRouteNotAllowed.route-not-allowed',
    ownIssuer: 'ClusterIssuer',
    alsoOf: ['b'],
    objects: (shape, acme) => [
      make.namespace(`${shape.namespace}-b`),
      sharedGateway(shape),
      ...withSolver({
        http01: {
          gatewayHTTPRoute: {
            parentRefs: [
              {
                name: 'public',
                namespace: `${shape.namespace}-b`,
                sectionName: 'http',
              },
            ],
          },
        },
      })(shape, acme),
    ],
    statuses: address,
    records: nobodyAnswers,
    then: [
      hands => {
        const parentRef = {
          group: 'gateway.networking.k8s.io',
          kind: 'Gateway',
          name: 'public',
          namespace: `${hands.shape.namespace}-b`,
          sectionName: 'http',
        };
        hands.patchStatus('httproutes', solverRoute(hands), {
          parents: [
            {
              parentRef,
              controllerName: 'example.net/gateway-controller',
              conditions: [
                {
                  type: 'Accepted',
                  status: 'False',
                  reason: 'NotAllowedByListeners',
                  message:
                    'No listeners included by this parent ref allowed this attachment.',
                  observedGeneration: 1,
                  lastTransitionTime: '2026-01-01T00:00:00Z',
                },
              ],
            },
          ],
        });
      },
    ],
  },
  {
    reason: 'SolverPodNotReady.image-not-pulled',
    ownIssuer: 'ClusterIssuer',
    objects: withSolver(nginx),
    statuses: address,
    records: nobodyAnswers,
    then: [
      ({ kubectl, patchStatus, shape }) => {
        const pods = kubectl([
          'get',
          'pods',
          '-n',
          shape.namespace,
          '-l',
          'acme.cert-manager.io/http01-solver=true',
          '-o',
          'jsonpath={.items[*].metadata.name}',
        ]);
        patchStatus('pod', pods.trim(), {
          phase: 'Pending',
          containerStatuses: [
            {
              name: 'acmesolver',
              image: 'quay.io/jetstack/cert-manager-acmesolver:v1.21.2',
              imageID: '',
              ready: false,
              restartCount: 0,
              state: {
                waiting: {
                  reason: 'ImagePullBackOff',
                  message:
                    'Back-off pulling image "quay.io/jetstack/cert-manager-acmesolver:v1.21.2"',
                },
              },
            },
          ],
        });
      },
    ],
  },
];
