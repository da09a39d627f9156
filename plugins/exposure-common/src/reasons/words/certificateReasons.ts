import type { ReasonWords } from './ReasonWords';

const failing = {
  track: 'certificate',
  severity: 'error',
  headline: 'byActor',
} as const;

/** What cert-manager says about the certificate, its request and its issuer. */
export const certificateReasons = {
  IssuerNotFound: {
    ...failing,
    value: 'failed',
    actor: 'you',
    title: 'The issuer does not exist',
    explanation:
      'The Certificate {certificate} names the {issuerKind} {issuer}, which does not exist.',
    fix: ['Set {correction}; this environment has: {issuers}.'],
  },
  IssuerNotReady: {
    ...failing,
    value: 'ordering',
    actor: 'platform',
    title: 'The issuer is not ready',
    explanation:
      'The {issuerKind} {issuer} cannot issue certificates: {message}',
    fix: [
      'Platform team: correct the issuer; waiting requests then continue automatically.',
    ],
  },
  WaitingForApproval: {
    ...failing,
    value: 'awaitingApproval',
    severity: 'warning',
    actor: 'platform',
    title: 'The certificate request waits for approval',
    explanation:
      'The CertificateRequest {request} has been neither approved nor denied.',
    fix: [
      'Platform team: approve it, or add a policy that matches {hostname}; check that the approver runs.',
    ],
  },
  RequestDenied: {
    ...failing,
    value: 'denied',
    actor: 'you',
    title: 'The certificate request was denied',
    explanation: 'A policy denied the CertificateRequest {request}: {message}',
    fix: [
      'Ask for a name and issuer that the policy allows, or ask the platform team to allow this one.',
    ],
  },
  RequestInvalid: {
    ...failing,
    value: 'failed',
    actor: 'you',
    title: 'The certificate request is invalid',
    explanation:
      'The CertificateRequest {request} is not valid, and no further attempt changes that: {message}',
    fix: [
      'Correct the Certificate {certificate} as the message says: a changed one is tried at once.',
    ],
  },
  RequestFailed: {
    ...failing,
    value: 'failed',
    actor: 'platform',
    headline: 'retryAt',
    title: 'The certificate request failed',
    explanation: 'The CertificateRequest {request} failed: {message}',
    fix: [
      'Platform team: read the message; cert-manager retries automatically.',
    ],
  },
  SecretConflict: {
    ...failing,
    value: 'secretConflict',
    actor: 'you',
    headline: 'conflict',
    headlineWhenServed: 'conflict',
    title: 'Two Certificates write the same Secret',
    explanation:
      'The Certificates {certificate} and {others} both write the Secret {secret}, so they overwrite each other.',
    fix: ['Remove one of them, or give it a Secret of its own.'],
  },
  IssuanceBackingOff: {
    ...failing,
    value: 'backingOff',
    severity: 'warning',
    actor: 'nobody',
    headline: 'retryAt',
    title: 'cert-manager waits before the next attempt',
    explanation:
      'Attempt {attempts} for the Certificate {certificate} failed at {failedAt}: {message} The next one is at {retryAt}.',
    fix: [
      'Correct the cause if one is shown here; cert-manager retries automatically.',
      'To try at once after correcting it: cmctl renew {certificate} -n {namespace}',
    ],
  },
  AttemptOverdue: {
    ...failing,
    value: 'failed',
    actor: 'platform',
    progress: 'issuing',
    title: 'The next attempt has not begun',
    explanation:
      'The next attempt for the Certificate {certificate} was due at {retryAt}, and cert-manager has not begun it.',
    fix: [
      'Platform team: check that cert-manager runs, and look for the Certificate in its log.',
    ],
  },
  CertificateIssuing: {
    ...failing,
    value: 'ordering',
    severity: 'warning',
    actor: 'platform',
    progress: 'issuing',
    title: 'Getting the certificate',
    explanation:
      'cert-manager is working on the Certificate {certificate}: {message}',
    fix: [
      'Nothing to do: this usually takes under a minute.',
      'If it lasts, the platform team looks at cert-manager.',
    ],
  },
  CertificateNotReady: {
    ...failing,
    value: 'failed',
    actor: 'you',
    title: 'The Certificate is not ready',
    explanation: 'The Certificate {certificate} says {condition}: {message}',
    fix: ['Read the message and correct the Certificate.'],
  },
  CertificateExpired: {
    ...failing,
    value: 'expired',
    actor: 'platform',
    headline: 'down',
    title: 'The certificate has expired',
    explanation:
      'The Certificate {certificate} expired at {notAfter}. Browsers refuse the address.',
    fix: [
      'Correct the cause of the failed renewal shown here.',
      'Then renew at once: cmctl renew {certificate} -n {namespace}',
    ],
  },
  RenewalCritical: {
    track: 'certificate',
    value: 'critical',
    severity: 'error',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The certificate is about to expire',
    explanation:
      'The Certificate {certificate} should have been renewed at {renewalTime} and expires at {notAfter}.',
    fix: [
      'Correct the cause of the failed renewal now.',
      'Then renew at once: cmctl renew {certificate} -n {namespace}',
    ],
  },
  RenewalAtRisk: {
    track: 'certificate',
    value: 'atRisk',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Certificate renewal is overdue',
    explanation:
      'The Certificate {certificate} should have been renewed at {renewalTime} and expires at {notAfter}.',
    fix: [
      'Correct the cause of the failed renewal shown here, or ask the platform team to look at cert-manager.',
    ],
  },
  RenewalLate: {
    track: 'certificate',
    value: 'renewalFailing',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The renewal is late',
    explanation:
      'The Certificate {certificate} should have been renewed at {renewalTime}. It is valid until {notAfter}.',
    fix: [
      'Correct the cause of the failed renewal shown here, or ask the platform team to look at cert-manager.',
    ],
  },
  RenewalDisabled: {
    track: 'certificate',
    value: 'renewalDisabled',
    severity: 'warning',
    actor: 'you',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Automatic renewal is switched off',
    explanation:
      'The Certificate {certificate} is not renewed automatically, and it expires at {notAfter}.',
    fix: [
      'Remove spec.renewal.policy from the Certificate, or renew by hand: cmctl renew {certificate} -n {namespace}',
    ],
  },
  LiveRenewing: {
    track: 'certificate',
    value: 'renewing',
    severity: 'info',
    actor: 'nobody',
    headlineWhenServed: 'renewing',
    title: 'The certificate is being renewed',
    explanation:
      'The Certificate {certificate} is being renewed; the present one is valid until {notAfter}.',
    fix: [],
  },
  StagingIssuer: {
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The certificate is a test certificate',
    explanation:
      'The Certificate {certificate} comes from the issuer {issuer}, a staging certificate authority that browsers do not trust.',
    fix: ['Change spec.issuerRef to an issuer for production: {issuers}.'],
  },
  HostnameNotCovered: {
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The certificate does not cover the name',
    explanation:
      'The Secret that the route serves for {hostname} belongs to the Certificate {certificate}, which is for {dnsNames}.',
    fix: [
      'Add {hostname} to dnsNames of the Certificate, or let the route use a Certificate of its own.',
    ],
  },
  TlsSecretMismatch: {
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The route serves another Secret',
    explanation:
      'The {routeKind} {route} serves {hostname} from {secret}; the Certificate {certificate} writes its certificate to {certificateSecret}.',
    fix: ['Make the two names equal.'],
  },
} as const satisfies Record<string, ReasonWords>;
