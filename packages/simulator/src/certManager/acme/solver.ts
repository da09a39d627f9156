import { KubernetesObject, referenceTo } from '../../kubernetes';
import { listAt, textAt, valueAt } from '../../kubernetes/objects/json';
import {
  hashedName,
  isOwnedBy,
  ownerReference,
} from '../../kubernetes/objects/ownedBy';
import type { IssuanceWorld } from '../IssuanceWorld';
import { solverClass } from './selfCheck';

const port = 8089;

const pathOf = (challenge: KubernetesObject) =>
  `/.well-known/acme-challenge/${textAt(challenge, 'spec', 'token')}`;

/** The Ingress or HTTPRoute that leads the authority's request to the solver; the simulated edge answers for its pod. */
export function createSolver(
  challenge: KubernetesObject,
  { cluster }: IssuanceWorld,
): void {
  const { namespace, name } = challenge.metadata;
  const solver = hashedName('cm-acme-http-solver', name);
  const metadata = {
    name: solver,
    namespace,
    labels: { 'acme.cert-manager.io/http01-solver': 'true' },
    ownerReferences: [ownerReference(challenge)],
  };
  const isRoute =
    valueAt(challenge, 'spec', 'solver', 'http01', 'gatewayHTTPRoute') !==
    undefined;
  cluster.create(
    isRoute
      ? {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'HTTPRoute',
          metadata,
          spec: routeSpec(challenge, solver),
        }
      : {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata,
          spec: ingressSpec(challenge, solver),
        },
  );
}

/** Takes the solver away after the challenge. */
export function removeSolver(
  challenge: KubernetesObject,
  { cluster }: IssuanceWorld,
): void {
  for (const kind of ['Ingress', 'HTTPRoute']) {
    for (const route of cluster.list(kind, challenge.metadata.namespace)) {
      if (isOwnedBy(route, challenge)) {
        cluster.remove(referenceTo(route));
      }
    }
  }
}

function ingressSpec(challenge: KubernetesObject, solver: string) {
  return {
    ingressClassName: solverClass(challenge),
    rules: [
      {
        host: textAt(challenge, 'spec', 'dnsName'),
        http: {
          paths: [
            {
              path: pathOf(challenge),
              pathType: 'Exact',
              backend: { service: { name: solver, port: { number: port } } },
            },
          ],
        },
      },
    ],
  };
}

function routeSpec(challenge: KubernetesObject, solver: string) {
  return {
    parentRefs: listAt(
      challenge,
      'spec',
      'solver',
      'http01',
      'gatewayHTTPRoute',
      'parentRefs',
    ),
    hostnames: [textAt(challenge, 'spec', 'dnsName')],
    rules: [
      {
        matches: [{ path: { type: 'Exact', value: pathOf(challenge) } }],
        backendRefs: [{ name: solver, port }],
      },
    ],
  };
}
