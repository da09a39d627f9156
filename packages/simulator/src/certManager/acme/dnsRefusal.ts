import type { KubernetesObject } from '../../kubernetes';
import { textAt } from '../../kubernetes/objects/json';
import { readIssuerReference } from '../certificates/CertificateSpec';
import type { IssuanceWorld } from '../IssuanceWorld';

/** Why Cloudflare does not let cert-manager write the record of a challenge, in the words of both, or `undefined`. */
export function dnsRefusal(
  challenge: KubernetesObject,
  { refusals }: IssuanceWorld,
): string | undefined {
  const answer =
    textAt(challenge, 'spec', 'type') === 'DNS-01'
      ? refusals.get(readIssuerReference(challenge).name)
      : undefined;
  const record = `_acme-challenge.${textAt(challenge, 'spec', 'dnsName')}`;
  return answer === undefined
    ? undefined
    : `while attempting to find Zones for domain ${record}.\nwhile querying the Cloudflare API for GET "/zones?name=${record}"\n\t Error: ${answer}`;
}
