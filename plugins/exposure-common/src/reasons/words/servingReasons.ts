import type { ReasonWords } from './ReasonWords';

/** What a TLS handshake with the address showed. */
export const servingReasons = {
  EdgeUnreachable: {
    track: 'serving',
    value: 'unreachable',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    headlineWhenServed: 'down',
    title: 'Nothing answers at the address',
    explanation: 'A connection to {hostname} on port 443 failed: {message}.',
    fix: [
      'Platform team: check the load balancer and the firewall in front of it.',
    ],
  },
  EdgeWithoutTls: {
    track: 'serving',
    value: 'httpOnly',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The address does not speak TLS',
    explanation:
      'Port 443 of {hostname} is open but made no TLS handshake: {message}.',
    fix: [
      'Platform team: check what listens on port 443 of the load balancer.',
    ],
  },
  EdgeServesDefaultCertificate: {
    track: 'serving',
    value: 'defaultCert',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The controller serves its own default certificate',
    explanation:
      'The certificate of {hostname} is valid, but the ingress controller answers with its built-in one ({names}).',
    fix: [
      'Check that the route’s TLS section names {hostname} and the right Secret.',
      'Platform team: look for the hostname in the controller’s log.',
    ],
  },
  EdgeServesOldCertificate: {
    track: 'serving',
    value: 'oldCert',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'issuing',
    title: 'The old certificate is still served',
    explanation:
      'The served certificate ends at {servedNotAfter}; the new one, valid until {notAfter}, has not been taken up.',
    fix: ['Platform team: check that the controller reloads changed Secrets.'],
  },
  EdgeServesWrongName: {
    track: 'serving',
    value: 'wrongName',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The served certificate is for another name',
    explanation:
      'At {hostname} a certificate for {names} is served, so browsers warn.',
    fix: [
      'Check that the name points to this platform and that the route’s TLS section names {hostname}.',
    ],
  },
  EdgeCertificateUntrusted: {
    track: 'serving',
    value: 'untrusted',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'Browsers do not trust the served certificate',
    explanation:
      'The certificate at {hostname}, issued by {issuer}, is not trusted: {error}.',
    fix: [
      'Use an issuer of a public certificate authority, or install the private one on the visitors’ machines.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
