import type { KubernetesObject } from '../../kubernetes';
import { textAt } from '../../kubernetes/objects/json';
import type { IssuanceWorld } from '../IssuanceWorld';

/**
 * Looks at an HTTP-01 challenge from inside the cluster, as cert-manager does before it lets the authority look.
 * Returns what is in the way, in cert-manager's words, or `undefined`.
 */
export function selfCheck(
  challenge: KubernetesObject,
  world: IssuanceWorld,
): string | undefined {
  const dnsName = textAt(challenge, 'spec', 'dnsName') ?? '';
  const token = textAt(challenge, 'spec', 'token') ?? '';
  const url = `http://${dnsName}/.well-known/acme-challenge/${token}`;
  const failed = (cause: string) =>
    `failed to perform self check GET request '${url}': Get "${url}": ${cause}`;
  const { rcode, answers } = world.resolve(dnsName, 'A');
  if (rcode === 'SERVFAIL') {
    return failed(
      `dial tcp: lookup ${dnsName} on 10.96.0.10:53: server misbehaving`,
    );
  }
  const address = answers.find(record => record.type === 'A')?.data;
  if (!address) {
    return failed(`dial tcp: lookup ${dnsName} on 10.96.0.10:53: no such host`);
  }
  const answer = world.edgeAt(address);
  switch (answer.kind) {
    case 'controller':
      // Another cluster's controller has no route for the token, and none has one of another class.
      return answer.cluster === world.name && servesSolver(challenge, answer)
        ? undefined
        : wrongStatus(404);
    case 'status':
      return wrongStatus(answer.code);
    case 'refused':
      return failed(`dial tcp ${address}:80: connect: connection refused`);
    default:
      return failed(`dial tcp ${address}:80: i/o timeout`);
  }
}

function servesSolver(
  challenge: KubernetesObject,
  { ingressClass }: { ingressClass?: string },
): boolean {
  const wanted = solverClass(challenge);
  return !ingressClass || !wanted || wanted === ingressClass;
}

/** The class that the issuer's solver gives its Ingress. */
export function solverClass(challenge: KubernetesObject): string | undefined {
  return textAt(
    challenge,
    'spec',
    'solver',
    'http01',
    'ingress',
    'ingressClassName',
  );
}

function wrongStatus(code: number): string {
  return `wrong status code '${code}', expected '200'`;
}
