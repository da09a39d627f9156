import type { IssuanceWorld } from '../IssuanceWorld';

/**
 * Looks at an HTTP-01 challenge from inside the cluster, as cert-manager does before it lets the authority look.
 * Returns what is in the way, in cert-manager's words, or `undefined`.
 */
export function selfCheck(
  dnsName: string,
  token: string,
  world: IssuanceWorld,
): string | undefined {
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
      // Another cluster's controller has no route for the token.
      return answer.cluster === world.name ? undefined : wrongStatus(404);
    case 'status':
      return wrongStatus(answer.code);
    case 'refused':
      return failed(`dial tcp ${address}:80: connect: connection refused`);
    default:
      return failed(`dial tcp ${address}:80: i/o timeout`);
  }
}

function wrongStatus(code: number): string {
  return `wrong status code '${code}', expected '200'`;
}
