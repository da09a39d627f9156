import type { ChallengeObject } from '../../kubernetes';
import { guardAnnotations } from '../../kubernetes/guardAnnotations';
import { objectEvidence } from '../facts/evidence';
import { leadsToPlatform } from '../facts/dns/publishedRight';
import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import { reasonGiven } from '../facts/reasonGiven';
import { connectedTo } from './failed/connectedTo';
import { isOwnChallenge, provenName } from './challengesOf';
import { providerName } from './providers/providerName';
import { redirectIn } from './selfCheck/redirect';
import { tellingPart } from './tellingPart';

/** Who runs the zone of the name that is proven: a certificate can have names of several zones. */
function ownerOf(name: string, { seen, dnsOwner }: Facts): string {
  const suffix = seen.zone?.suffix;
  return suffix === undefined || `.${name}`.endsWith(`.${suffix}`)
    ? dnsOwner
    : `DNS owner of ${name}`;
}

/** The status code that a self-check complains about, e.g. `404`. */
function statusCodeIn(message: string): string {
  return /wrong status code '?(\d{3})/i.exec(message)?.[1] ?? '';
}

/** The status code that the certificate authority got instead of the proof, e.g. `404`. */
export function answeredStatus(message: string): string {
  const found =
    /invalid response from \S{1,2000}(?: \[[^\]]{1,100}\])?: (\d{3})\b/i.exec(
      message,
    );
  return found?.[1] ?? '';
}

/** The annotations of the hostname's own Ingresses that can turn a request for the challenge away. */
function guardsOf({ routes }: Facts): string {
  const found = routes.flatMap(({ object }) =>
    object.kind === 'Ingress'
      ? guardAnnotations.filter(name => object.annotations[name] !== undefined)
      : [],
  );
  return [...new Set(found)].join(', ') || 'none found';
}

/** What the words about a challenge need. */
export function challengeViolation(facts: Facts, challenge: ChallengeObject) {
  const message = challenge.reason ?? '';
  const name = provenName(challenge) || facts.hostname;
  return {
    params: {
      hostname: name,
      proofName: `_acme-challenge.${name.replace(/^\*\./, '')}`,
      namespace: facts.namespace,
      dnsOwner: ownerOf(name, facts),
      target: facts.dns.target.name,
      issuerOwner: issuerOwner(facts, challenge).title,
      challenge: challenge.name,
      provider: providerName(challenge.solver),
      type: challenge.type,
      state: challenge.state || 'not started',
      address: connectedTo(message) ?? 'another address',
      guards: guardsOf(facts),
      message: reasonGiven(tellingPart(message), facts),
      redirect: redirectIn(message)?.origin ?? 'HTTPS',
      status: statusCodeIn(message) || answeredStatus(message),
    },
    evidence: [
      objectEvidence(
        challenge,
        'status.reason',
        message,
        facts.seen.challenges,
      ),
    ],
  };
}

/** The name that is proven is known to lead to the platform: no other server answers, and its record is not missing. */
export function leadsHere(challenge: ChallengeObject, facts: Facts): boolean {
  return leadsToPlatform(facts.dns) && isOwnChallenge(challenge, facts);
}

/** When what is under way began. */
export function startOf(challenge: ChallengeObject): string | undefined {
  return challenge.presentedAt ?? challenge.creationTimestamp;
}
