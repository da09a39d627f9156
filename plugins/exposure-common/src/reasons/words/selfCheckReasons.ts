import type { ReasonWords } from './ReasonWords';

const selfCheck = {
  track: 'certificate',
  value: 'validating',
  severity: 'warning',
  headline: 'byActor',
  progress: 'validating',
} as const;

/** What cert-manager's own check waits for, before it asks the certificate authority. */
export const selfCheckReasons = {
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
    title: 'Nothing listens on port 80',
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
    title: 'A login or allowlist blocks the check',
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
      '{dnsOwner}: {hostname} must lead to {target} only; an old server or a content delivery network may still answer.',
      'If it does, another route of {hostname} takes the path /.well-known/acme-challenge/: leave that path to cert-manager.',
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
      'cert-manager has written the TXT record {proofName} and waits until every server of the zone answers with it: {message}',
    fix: [
      'Nothing to do at first.',
      'Platform team: if it lasts, check that the issuer writes to the zone that the world asks, and that cert-manager can ask the servers of that zone on port 53.',
    ],
  },
  SelfCheckResolverFailed: {
    ...selfCheck,
    actor: 'platform',
    title: 'The cluster’s resolver gives no answer',
    explanation:
      'Before it asks the certificate authority, cert-manager looks {hostname} up in the cluster, and the cluster’s resolver gave no usable answer: {message}',
    fix: [
      'Platform team: check the DNS of the cluster and the servers that it asks.',
      '{dnsOwner}: if only this name is concerned, check the servers of its zone and their DNSSEC signatures.',
    ],
  },
  SelfCheckFailed: {
    ...selfCheck,
    actor: 'platform',
    title: 'cert-manager’s own check does not succeed',
    explanation:
      'Before it asks the certificate authority, cert-manager asks http://{hostname}/.well-known/acme-challenge/ itself, and that fails: {message}',
    fix: [
      'Check that the name points to this platform, and that nothing redirects or limits requests to that path.',
      'Platform team: the address must answer on port 80 from inside the cluster too.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
