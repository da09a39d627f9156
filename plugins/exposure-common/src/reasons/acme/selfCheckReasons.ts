import type { ChallengeObject } from '../../kubernetes';
import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';
import { openChallenge } from './challengesOf';
import { challengeViolation, leadsHere, startOf } from './challengeViolation';
import { classify } from './classify';
import { tellingPart } from './tellingPart';

/**
 * What cert-manager's own check says while it waits, by class. The first that matches wins; the texts differ
 * between versions, so only the parts that have stayed are looked for. What another server sent is quoted at the end
 * of a text and can hold anything.
 */
const selfCheckMessages = [
  [
    /did not get expected response|unexpected response/i,
    'SelfCheckWrongAnswer',
  ],
  [
    /server misbehaving|lookup \S{1,300}(?: on \S{1,100})?: (?!no such host)/i,
    'SelfCheckResolverFailed',
  ],
  [/no such host|NXDOMAIN/i, 'SelfCheckNoSuchHost'],
  [/connection refused|no route to host/i, 'SelfCheckConnectionRefused'],
  [/wrong status code '?(?:404|410)/i, 'SelfCheckNotFound'],
  [/wrong status code '?5\d\d/i, 'SelfCheckServerError'],
  [/wrong status code '?(?:30\d|401|403)/i, 'SelfCheckForbidden'],
  [/tls: |x509: |HTTP response to HTTPS client/i, 'SelfCheckTlsFailure'],
  [/timeout|deadline exceeded|timed out/i, 'SelfCheckTimeout'],
] as const;

type SelfCheckFault =
  | (typeof selfCheckMessages)[number][1]
  | 'SelfCheckDnsRecordPending'
  | 'SelfCheckFailed';

/**
 * The class of what cert-manager's own check waits for; `undefined` where a text is not of that check. The check of a
 * DNS-01 challenge asks for a TXT record: whatever fails there says nothing about the address and port 80.
 *
 * @param isHere - the name is known to lead to the platform
 */
export function selfCheckReason(
  type: string,
  message: string,
  isHere: boolean,
): SelfCheckFault | undefined {
  const isWaiting = /^waiting for \S{1,20} challenge propagation/i.test(
    message,
  );
  if (type === 'DNS-01' || /not yet propagated/i.test(message)) {
    return isWaiting ? 'SelfCheckDnsRecordPending' : undefined;
  }
  // A hostname can read like an error.
  const reason = classify(selfCheckMessages, tellingPart(message));
  if (reason === undefined) {
    return isWaiting ? 'SelfCheckFailed' : undefined;
  }
  // A record that leads to the platform is not missing: the cluster's resolver does not see it, or not yet.
  return reason === 'SelfCheckNoSuchHost' && isHere
    ? 'SelfCheckResolverFailed'
    : reason;
}

/** The class of what cert-manager's own check waits for. */
export function waitsFor(challenge: ChallengeObject, facts: Facts) {
  const { presented, reason, type } = challenge;
  return presented && reason
    ? selfCheckReason(type, reason, leadsHere(challenge, facts))
    : undefined;
}

function waitingFor(fault: SelfCheckFault) {
  return (facts: Facts) => {
    const challenge = openChallenge(facts);
    return challenge && waitsFor(challenge, facts) === fault
      ? {
          ...challengeViolation(facts, challenge),
          since: startOf(challenge),
        }
      : undefined;
  };
}

const selfCheck = {
  track: 'certificate',
  value: 'validating',
  severity: 'warning',
  headline: 'byActor',
  progress: 'validating',
  among: 'selfChecks',
  explainedBy: ['dnsFaults'],
  needs: ['certificates', 'challenges'],
} as const;

/** What cert-manager's own check waits for, before it asks the certificate authority. */
export const selfCheckReasons = {
  SelfCheckWrongAnswer: defineReason({
    ...selfCheck,
    actor: 'dnsOwner',
    title: 'Another website answers at this hostname',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ was answered with another page, not with the solver’s.',
    fix: [
      '{dnsOwner}: point {hostname} to {target} only; an old server or a content delivery network may still answer.',
      'Leave the path /.well-known/acme-challenge/ of {hostname} to cert-manager if the DNS is right: then another route serves it.',
    ],
    find: facts => {
      const violation = waitingFor('SelfCheckWrongAnswer')(facts);
      const challenge = openChallenge(facts);
      // Behind the right record it is the platform's own controller that answers, by a route of the team.
      const isOurs = challenge && leadsHere(challenge, facts);
      return violation && { ...violation, ...(isOurs && { actor: 'you' }) };
    },
  }),
  SelfCheckResolverFailed: defineReason({
    ...selfCheck,
    actor: 'platform',
    title: 'The cluster’s resolver does not answer',
    explanation:
      'Before validation, cert-manager resolves {hostname} in the cluster. The cluster’s resolver gave no usable answer: {message}',
    fix: [
      'Platform team: check the cluster’s DNS and the servers that it queries.',
      '{dnsOwner}: check the zone’s servers and their DNSSEC signatures if only this hostname is affected.',
    ],
    find: waitingFor('SelfCheckResolverFailed'),
  }),
  SelfCheckNoSuchHost: defineReason({
    ...selfCheck,
    actor: 'dnsOwner',
    title: 'The cluster cannot resolve the hostname',
    explanation:
      'Before validation, cert-manager resolves the hostname in the cluster. {hostname} does not exist there.',
    fix: [
      '{dnsOwner}: create the DNS record of {hostname}.',
      'Ask the platform team if the record exists elsewhere: then the cluster’s resolver does not see it.',
    ],
    find: waitingFor('SelfCheckNoSuchHost'),
  }),
  SelfCheckConnectionRefused: defineReason({
    ...selfCheck,
    actor: 'platform',
    title: 'Nothing listens on port 80',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was refused: the address does not accept connections on port 80.',
    fix: [
      'Check that {hostname} points to this platform.',
      'Platform team: open port 80 of the load balancer, also for connections from inside the cluster.',
    ],
    find: waitingFor('SelfCheckConnectionRefused'),
  }),
  SelfCheckNotFound: defineReason({
    ...selfCheck,
    actor: 'you',
    title: 'Another server answers the self-check',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ received status {status}: the request does not reach the solver.',
    fix: [
      'Check that {hostname} points to this platform.',
      'Check that the issuer’s solver uses the Ingress class of this environment.',
    ],
    find: waitingFor('SelfCheckNotFound'),
  }),
  SelfCheckServerError: defineReason({
    ...selfCheck,
    actor: 'you',
    title: 'The solver does not answer',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ received status {status}: the controller cannot reach the solver pod.',
    fix: [
      'Allow the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
      'Check that the solver pod runs in {namespace}: quotas and registry rules can block it.',
    ],
    find: waitingFor('SelfCheckServerError'),
  }),
  SelfCheckForbidden: defineReason({
    ...selfCheck,
    actor: 'you',
    title: 'A login or allowlist blocks the self-check',
    explanation:
      'cert-manager’s self-check of http://{hostname}/.well-known/acme-challenge/ received status {status}.',
    fix: [
      'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects.',
    ],
    find: waitingFor('SelfCheckForbidden'),
  }),
  SelfCheckTlsFailure: defineReason({
    ...selfCheck,
    actor: 'you',
    title: 'A redirect to HTTPS blocks the self-check',
    explanation:
      'cert-manager’s self-check of http://{hostname}/ was redirected to HTTPS, where the TLS handshake failed.',
    fix: [
      'Exempt /.well-known/acme-challenge/ from the redirect to HTTPS, or set the annotation cert-manager.io/issue-temporary-certificate on the Certificate.',
    ],
    find: waitingFor('SelfCheckTlsFailure'),
  }),
  SelfCheckTimeout: defineReason({
    ...selfCheck,
    actor: 'platform',
    title: 'The self-check on port 80 times out',
    explanation: 'cert-manager’s self-check of http://{hostname}/ timed out.',
    fix: [
      'Check that {hostname} points to this platform.',
      'Platform team: make the load balancer reachable from inside the cluster, or set waitInsteadOfSelfCheck on the issuer’s solver (cert-manager 1.21).',
    ],
    find: waitingFor('SelfCheckTimeout'),
  }),
  SelfCheckDnsRecordPending: defineReason({
    ...selfCheck,
    actor: 'platform',
    title: 'The challenge’s TXT record is propagating',
    explanation:
      'cert-manager created the TXT record {proofName} and waits until every server of the zone answers with it: {message}',
    fix: [
      'Nothing to do: cert-manager continues when the record has propagated.',
      'Platform team: check that the issuer writes to the public zone, and that cert-manager can query that zone’s servers on port 53, if it takes long.',
    ],
    // The proof by a TXT record does not depend on where the name itself leads.
    explainedBy: ['DnssecBroken', 'ZoneNotDelegated', 'ZoneParked'],
    find: waitingFor('SelfCheckDnsRecordPending'),
  }),
  SelfCheckFailed: defineReason({
    ...selfCheck,
    actor: 'platform',
    title: 'cert-manager’s self-check fails',
    explanation:
      'Before validation, cert-manager requests http://{hostname}/.well-known/acme-challenge/ itself. That fails: {message}',
    fix: [
      'Check that {hostname} points to this platform, and that nothing redirects or limits requests to that path.',
      'Platform team: make the address answer on port 80 from inside the cluster too.',
    ],
    find: waitingFor('SelfCheckFailed'),
  }),
} satisfies Record<SelfCheckFault, unknown>;
