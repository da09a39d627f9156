import type { ReasonWords } from './ReasonWords';

const missing = {
  track: 'certificate',
  value: 'none',
  severity: 'error',
  headline: 'byActor',
} as const;

/** Why a hostname has no Certificate, or none that is to be seen. */
export const missingCertificateReasons = {
  CertificateMissing: {
    ...missing,
    actor: 'you',
    progress: 'issuing',
    title: 'No certificate is requested',
    explanation:
      'The {routeKind} {route} serves {hostname}, but no Certificate in {namespace} covers the name, and no annotation asks cert-manager for one.',
    fix: [
      'Apply the Certificate of this exposure.',
      'Or check the spelling of the annotation cert-manager.io/cluster-issuer, and that spec.tls names the hostname and a Secret.',
      'If the Secret is filled by hand, turn the TLS probe of the environment on: it shows what is really served.',
    ],
  },
  TlsBlockIncomplete: {
    ...missing,
    actor: 'you',
    title: 'The TLS block is not complete',
    explanation:
      'The {object} asks for a certificate for {hostname} by its annotation {annotation}, but {fault}, so cert-manager makes none.',
    fix: [
      'Let one TLS block of the Ingress, or one listener, name {hostname} and a Secret of its own.',
    ],
  },
  CertificateNotMade: {
    ...missing,
    actor: 'platform',
    progress: 'issuing',
    title: 'cert-manager has not made the Certificate',
    explanation:
      'The {object} asks for a certificate for {hostname} by its annotation {annotation}, and there is no Certificate.',
    fix: [
      'Platform team: check that cert-manager runs, and that it handles annotations of this kind: for a Gateway or ListenerSet its support of Gateway API must be on.',
    ],
  },
  CertificateNotSeen: {
    track: 'certificate',
    value: 'unknown',
    severity: 'info',
    actor: 'platform',
    title: 'The certificate cannot be seen from here',
    explanation:
      'No object of the cluster shows a certificate in force for {hostname}, so only a TLS handshake can tell what is served.',
    fix: [
      'Platform team: turn the TLS probe of the environment on; it shows what is really served.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
