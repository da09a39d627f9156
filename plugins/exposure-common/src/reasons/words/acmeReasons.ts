import type { ReasonWords } from './ReasonWords';

const failedChallenge = {
  track: 'certificate',
  value: 'failed',
  severity: 'error',
  headline: 'retryAt',
} as const;

/** What happens between cert-manager and the certificate authority while the control of a name is proven. */
export const acmeReasons = {
  ProvingControl: {
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    title: 'Proving that you control the name',
    explanation:
      'The certificate authority is checking {hostname} ({type}): {state}.',
    fix: [
      'Nothing to do: this usually takes under a minute.',
      'If it lasts, the platform team looks at the Challenge {challenge}.',
    ],
  },
  ChallengeQueued: {
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    title: 'The check waits for its turn',
    explanation:
      'The Challenge {challenge} is not being worked on yet: others run first, or another one for the same name is still open.',
    fix: [
      'Platform team: look for an older Challenge for {hostname} and delete its Order.',
    ],
  },
  ChallengePresentFailed: {
    track: 'certificate',
    value: 'validating',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The proof of control cannot be set up',
    explanation:
      'cert-manager cannot present the {type} challenge for {hostname}: {message}',
    fix: [
      'Platform team: for HTTP-01, an admission policy or a quota may refuse the solver; exempt the label acme.cert-manager.io/http01-solver.',
      'Platform team: for DNS-01, check the issuer’s access to the DNS provider.',
    ],
  },
  ChallengeInvalid: {
    ...failedChallenge,
    actor: 'you',
    title: 'The certificate authority could not check the name',
    explanation: 'The challenge for {hostname} failed: {message}',
    fix: [
      'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
    ],
  },
  ChallengeInvalidDns: {
    ...failedChallenge,
    actor: 'dnsOwner',
    title: 'The certificate authority gets no answer from the DNS',
    explanation:
      'The certificate authority got no usable DNS answer for {hostname}: {message}',
    fix: [
      '{dnsOwner}: make {hostname} resolve on the public internet, with valid DNSSEC signatures where the zone is signed.',
      'If the record has been corrected since, there is nothing to do: cert-manager retries automatically.',
      'Where the answer names CAA: the servers of the zone must answer that type too, even with nothing.',
    ],
  },
  ChallengeInvalidConnection: {
    ...failedChallenge,
    actor: 'platform',
    title: 'The certificate authority cannot connect',
    explanation:
      'The certificate authority could not reach {hostname} on port 80: {message}',
    fix: [
      'Check that all addresses of the name, IPv6 too, are the platform’s.',
      'Platform team: open port 80 to the whole internet. The check comes from several countries, so blocking by country breaks it.',
    ],
  },
  ChallengeInvalidAnswer: {
    ...failedChallenge,
    actor: 'dnsOwner',
    title: 'The certificate authority reached another server',
    explanation:
      'The certificate authority asked {hostname} for the proof and got something else: {message}',
    fix: [
      '{dnsOwner}: remove old A and AAAA records; the name must lead to {target} only.',
    ],
  },
  ChallengeInvalidNotFound: {
    ...failedChallenge,
    actor: 'you',
    title: 'The certificate authority does not reach the solver',
    explanation:
      '{hostname} leads to this platform, but the certificate authority got something other than the proof from cert-manager’s solver: {message}',
    fix: [
      'Check that no other route of {hostname} takes the path /.well-known/acme-challenge/.',
      'Check that the issuer’s solver uses the Ingress class or the Gateway of this environment.',
      'If the DNS record has been corrected since, there is nothing to do: cert-manager retries automatically.',
    ],
  },
  ChallengeInvalidServerError: {
    ...failedChallenge,
    actor: 'you',
    title: 'The solver did not answer the certificate authority',
    explanation:
      'The certificate authority got status {status} for {hostname}: the controller cannot reach cert-manager’s solver pod. Its answer: {message}',
    fix: [
      'Allow the ingress controller to reach pods with the label acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
      'Check that the solver pod runs in {namespace}: quotas and registry rules can stop it.',
    ],
  },
  ChallengeInvalidForbidden: {
    ...failedChallenge,
    actor: 'you',
    title: 'A login, allowlist or redirect blocks validation',
    explanation:
      'The certificate authority asked {hostname} for the proof and was turned away: {message}',
    fix: [
      'Keep login, allowlist and redirects away from the path /.well-known/acme-challenge/. A redirect may lead to the ports 80 and 443 only.',
    ],
  },
  ChallengeInvalidSecondary: {
    ...failedChallenge,
    actor: 'platform',
    title: 'Validation fails from some regions',
    explanation:
      'The certificate authority checks {hostname} from several countries, and not enough of them got the proof: {message}',
    fix: [
      'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
      '{dnsOwner}: check that all servers of the zone answer alike and quickly, from everywhere.',
    ],
  },
  ChallengeInvalidTxt: {
    ...failedChallenge,
    actor: 'platform',
    title: 'The certificate authority does not find the TXT record',
    explanation:
      'The certificate authority looked for the proof at {proofName} and did not find it: {message}',
    fix: [
      'Platform team: check that the issuer’s solver writes {proofName} into the zone that the world asks, and that nothing else writes it.',
      '{dnsOwner}: where the answer says SERVFAIL, DNSSEC or secondary validation, the servers of the zone answer wrong or late.',
    ],
  },
  OrderRefusedByCaa: {
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The certificate authority refuses because of a CAA record',
    explanation: 'The certificate authority’s answer for {hostname}: {message}',
    fix: [
      '{dnsOwner}: allow the certificate authority in the CAA records of {hostname} or of the zone above it.',
    ],
  },
  NoSolverMatches: {
    track: 'certificate',
    value: 'ordering',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The issuer cannot prove this name',
    explanation:
      'No solver of the issuer {issuer} fits {hostname}. Its solvers: {solvers}. A wildcard can be proven by DNS-01 only.',
    fix: [
      'Choose an issuer that fits, or ask the platform team for a solver for this name.',
    ],
  },
  OrderRejectedIdentifier: {
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The certificate authority does not issue for this name',
    explanation: 'The order for {hostname} was rejected: {message}',
    fix: [
      'Choose another name, or an issuer with a private certificate authority.',
    ],
  },
  OrderProfileUnknown: {
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The issuer asks for a profile that does not exist',
    explanation:
      'The certificate authority does not offer the profile the issuer {issuer} asks for: {message}',
    fix: ['Platform team: correct or remove the profile of the issuer.'],
  },
  OrderFailed: {
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'platform',
    headline: 'retryAt',
    title: 'The certificate authority did not complete the order',
    explanation: 'The order for {hostname} is {state}: {message}',
    fix: [
      'Read the certificate authority’s answer; cert-manager retries automatically.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
