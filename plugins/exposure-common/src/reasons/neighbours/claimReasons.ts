import type { HostnameClaims } from '../../observation/claims/observeClaims';
import { isReady } from '../certificate/certificateParams';
import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';

/** Another cluster serves the hostname. */
export function servedViolation(
  hostname: string,
  { servedElsewhere }: HostnameClaims,
  observedAt: string,
) {
  return servedElsewhere
    ? { params: { hostname }, evidence: [{ text: hostname, observedAt }] }
    : undefined;
}

/** Somebody else asks for the hostname. */
export function requestedViolation(
  hostname: string,
  { requestedAt }: HostnameClaims,
) {
  return requestedAt
    ? {
        params: { hostname, seenAt: requestedAt },
        evidence: [{ text: hostname, observedAt: requestedAt }],
      }
    : undefined;
}

/** Once the record leads here and the certificate is there, others are no news: the name is this one's, or both are meant. */
function isSettled({ dns, certificate }: Facts): boolean {
  return (
    dns.verdict === 'ok' && certificate !== undefined && isReady(certificate)
  );
}

/** Without the record nothing tells whether the name is this one's. */
function claimsOf(facts: Facts) {
  const { claims, dns } = facts.seen;
  return claims?.known && dns.known && !isSettled(facts) ? claims : undefined;
}

/** Who else has or wants a hostname, beyond the cluster that it is asked for in. */
export const claimReasons = {
  HostnameServedInOtherCluster: defineReason({
    track: 'route',
    severity: 'warning',
    actor: 'you',
    title: 'Another cluster already serves this hostname',
    explanation:
      'A route in another cluster of the platform answers for {hostname}. Visitors reach the cluster that its DNS record points to, and no other.',
    fix: [
      'Choose another hostname, or ask the platform team who owns this one.',
      'Leave it as it is if both are meant, as for networks inside and outside.',
    ],
    // Several clusters behind one name, or one inside and one outside, are usual.
    beforeMerge: { effect: 'warn', ofNamespace: true },
    needs: [],
    find: facts => {
      const claims = claimsOf(facts);
      return claims && servedViolation(facts.hostname, claims.value, claims.at);
    },
  }),
  HostnameAlreadyRequested: defineReason({
    track: 'request',
    severity: 'warning',
    actor: 'you',
    title: 'Another pull request asks for this hostname',
    explanation:
      'A pull request of another component, last seen open at {seenAt}, asks for {hostname} too. Once both are merged, the two routes conflict.',
    fix: [
      'Choose another hostname, or ask the platform team who asks for this one.',
    ],
    beforeMerge: { effect: 'warn', ofNamespace: true },
    needs: [],
    find: facts => {
      const claims = claimsOf(facts);
      return claims && requestedViolation(facts.hostname, claims.value);
    },
  }),
};
