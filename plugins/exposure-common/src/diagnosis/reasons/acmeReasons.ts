import type { ReasonWords } from './ReasonWords';

const selfCheck = {
  track: 'certificate',
  value: 'validating',
  severity: 'warning',
  headline: 'byActor',
  progress: 'validating',
} as const;

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
  SelfCheckNoSuchHost: {
    ...selfCheck,
    actor: 'dnsOwner',
    title: 'The cluster cannot resolve the name',
    explanation:
      'Before it asks the certificate authority, cert-manager looks the name up in the cluster, and {hostname} does not exist there.',
    fix: [
      '{dnsOwner}: create the DNS record of {hostname}.',
      'If the record exists elsewhere, the cluster’s own resolver does not see it: ask the platform team.',
    ],
  },
  SelfCheckConnectionRefused: {
    ...selfCheck,
    actor: 'platform',
    title: 'Nobody listens on port 80',
    explanation:
      'cert-manager’s own check of http://{hostname}/ was refused: the address does not accept connections on port 80.',
    fix: [
      'Check that the name points to this platform.',
      'Platform team: open port 80 of the load balancer, also from inside the cluster.',
    ],
  },
  SelfCheckTimeout: {
    ...selfCheck,
    actor: 'platform',
    title: 'The check on port 80 gets no answer',
    explanation: 'cert-manager’s own check of http://{hostname}/ timed out.',
    fix: [
      'Check that the name points to this platform.',
      'Platform team: the load balancer must be reachable from inside the cluster; where it cannot be, set waitInsteadOfSelfCheck on the issuer’s solver (cert-manager 1.21).',
    ],
  },
  SelfCheckNotFound: {
    ...selfCheck,
    actor: 'you',
    title: 'Another server answers the check',
    explanation:
      'The check of http://{hostname}/.well-known/acme-challenge/ got status {status}: the request does not reach cert-manager’s solver.',
    fix: [
      'Check that the name points to this platform.',
      'Check that the issuer’s solver uses the Ingress class of this environment.',
    ],
  },
  SelfCheckServerError: {
    ...selfCheck,
    actor: 'you',
    title: 'The solver does not answer',
    explanation:
      'The check of http://{hostname}/.well-known/acme-challenge/ got status {status}: the controller cannot reach cert-manager’s solver pod.',
    fix: [
      'Allow the ingress controller to reach pods with the label acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
      'Check that the solver pod runs in {namespace}: quotas and registry rules can stop it.',
    ],
  },
  SelfCheckForbidden: {
    ...selfCheck,
    actor: 'you',
    title: 'A login or allowlist stands before the check',
    explanation:
      'The check of http://{hostname}/.well-known/acme-challenge/ got status {status}.',
    fix: [
      'Keep login, allowlist and redirects away from the path /.well-known/acme-challenge/.',
    ],
  },
  SelfCheckWrongAnswer: {
    ...selfCheck,
    actor: 'dnsOwner',
    title: 'Another website answers at this name',
    explanation:
      'The check of http://{hostname}/.well-known/acme-challenge/ was answered with another page, not with cert-manager’s.',
    fix: [
      '{dnsOwner}: point {hostname} to {target}; an old server or a content delivery network still answers.',
    ],
  },
  SelfCheckTlsFailure: {
    ...selfCheck,
    actor: 'you',
    title: 'The check is sent to HTTPS before there is a certificate',
    explanation:
      'The check of http://{hostname}/ was redirected to HTTPS, and the handshake there failed.',
    fix: [
      'Keep the redirect to HTTPS away from /.well-known/acme-challenge/, or set the annotation cert-manager.io/issue-temporary-certificate on the Certificate.',
    ],
  },
  SelfCheckDnsRecordPending: {
    ...selfCheck,
    actor: 'platform',
    title: 'The proof is being published in the DNS',
    explanation:
      'cert-manager has written the TXT record for {hostname} and waits until every server of the zone answers with it.',
    fix: [
      'Nothing to do at first.',
      'Platform team: if it lasts, check that the issuer writes to the zone that the world asks.',
    ],
  },
  ChallengeInvalid: {
    ...failedChallenge,
    actor: 'you',
    title: 'The certificate authority could not check the name',
    explanation: 'The challenge for {hostname} failed: {message}',
    fix: [
      'Read the answer of the certificate authority and correct what it names; the next attempt comes by itself.',
    ],
  },
  ChallengeInvalidDns: {
    ...failedChallenge,
    actor: 'dnsOwner',
    title: 'The certificate authority cannot resolve the name',
    explanation:
      'The certificate authority got no usable DNS answer for {hostname}: {message}',
    fix: [
      '{dnsOwner}: make {hostname} resolve on the public internet, with valid DNSSEC signatures where the zone is signed.',
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
      'Read the answer of the certificate authority; the next attempt comes by itself.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
