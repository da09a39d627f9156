import type { EdgeObservation } from '../../observation/EdgeObservation';
import { coversHostname } from '../../observation/hostnames';
import { defineReason } from '../defineReason';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { FindingParams } from '../vocabulary/FindingParams';

type Handshake = Extract<EdgeObservation, { outcome: 'handshake' }>;

/** What controllers call the certificate they make up when they have none for a name. */
const defaultCertificates =
  /Kubernetes Ingress Controller Fake Certificate|TRAEFIK DEFAULT CERT|ingress\.local|traefik\.default/i;

function edgeOf({ seen }: Facts): EdgeObservation | undefined {
  return seen.edge.known ? seen.edge.value : undefined;
}

function violationOf<P extends FindingParams>(
  facts: Facts,
  text: string,
  params: P,
) {
  const { edge } = facts.seen;
  return {
    params: { hostname: facts.hostname, ...params },
    evidence: [
      {
        object: `TLS ${facts.hostname}:443`,
        text: quoted(text),
        observedAt: edge.known ? edge.at : edge.since,
      },
    ],
  };
}

function withoutHandshake(outcome: 'unreachable' | 'noTls') {
  return (facts: Facts) => {
    const edge = edgeOf(facts);
    return edge?.outcome === outcome
      ? violationOf(facts, edge.message, { message: quoted(edge.message) })
      : undefined;
  };
}

function isDefault({ names, issuer }: Handshake): boolean {
  return [issuer, ...names].some(name => defaultCertificates.test(name));
}

function isForOther({ names }: Handshake, hostname: string): boolean {
  return !names.some(name => coversHostname(name, hostname));
}

function atHandshake(holds: (edge: Handshake, facts: Facts) => boolean) {
  return (facts: Facts) => {
    const edge = edgeOf(facts);
    if (edge?.outcome !== 'handshake' || !holds(edge, facts)) {
      return undefined;
    }
    const names = quoted(edge.names.join(', ') || 'no name');
    return violationOf(facts, `${names}, issued by ${edge.issuer}`, {
      names,
      issuer: quoted(edge.issuer),
      error: quoted(edge.error ?? 'unknown issuer'),
      servedNotAfter: edge.notAfter,
      notAfter: facts.certificate?.notAfter ?? '',
    });
  };
}

const edgeServesWrongName = atHandshake(
  (edge, { hostname }) => !isDefault(edge) && isForOther(edge, hostname),
);

const edgeServesOldCertificate = (facts: Facts) => {
  const { certificate, hostname } = facts;
  const violation = atHandshake(
    edge =>
      // A proxy in front shows its own certificate, which ends when it will.
      facts.dns.verdict !== 'proxied' &&
      !isDefault(edge) &&
      !isForOther(edge, hostname) &&
      Date.parse(edge.notAfter) < Date.parse(certificate?.notAfter ?? ''),
  )(facts);
  return violation && { ...violation, since: certificate?.notBefore };
};

/** A private authority is trusted by the machines that its company looks after, not by this one. */
function isPrivateByChoice({ certificate, seen }: Facts): boolean {
  return seen.environment.certificates.issuers.some(
    ({ name, trust }) =>
      name === certificate?.issuerRef.name && trust !== 'public',
  );
}

const edgeCertificateUntrusted = atHandshake(
  (edge, facts) =>
    !edge.trusted &&
    !isDefault(edge) &&
    !isForOther(edge, facts.hostname) &&
    !isPrivateByChoice(facts),
);

/** Without a certificate of its own, the hostname is served with another. */
const noCertificate = [
  'issuanceFaults',
  'selfChecks',
  'certificateFaults',
] as const;

/** What a TLS handshake with the address showed, and the good end. */
export const servingReasons = {
  EdgeUnreachable: defineReason({
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
    explainedBy: ['dnsFaults', 'routeFaults'],
    needs: ['edge'],
    find: withoutHandshake('unreachable'),
  }),
  EdgeWithoutTls: defineReason({
    track: 'serving',
    value: 'httpOnly',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The address does not answer with TLS',
    explanation:
      'Port 443 of {hostname} is open, but the TLS handshake failed: {message}.',
    fix: [
      'Platform team: check what listens on port 443 of the load balancer.',
    ],
    explainedBy: ['dnsFaults', 'routeFaults'],
    needs: ['edge'],
    find: withoutHandshake('noTls'),
  }),
  EdgeServesDefaultCertificate: defineReason({
    track: 'serving',
    value: 'defaultCert',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The controller serves its default certificate',
    explanation:
      'The ingress controller answers for {hostname} with its built-in certificate ({names}).',
    fix: [
      'Check that the route’s TLS section names {hostname} and the right Secret.',
      'Platform team: search the controller’s log for {hostname}.',
    ],
    explainedBy: ['dnsFaults', 'routeFaults', ...noCertificate],
    needs: ['edge'],
    find: atHandshake(isDefault),
  }),
  EdgeServesWrongName: defineReason({
    track: 'serving',
    value: 'wrongName',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The served certificate is for another hostname',
    explanation:
      'The address {hostname} serves a certificate for {names}, so browsers show a warning.',
    fix: [
      'Check that {hostname} points to this platform and that the route’s TLS section names it.',
    ],
    explainedBy: ['dnsFaults', 'routeFaults', ...noCertificate],
    needs: ['edge'],
    find: edgeServesWrongName,
  }),
  EdgeCertificateUntrusted: defineReason({
    track: 'serving',
    value: 'untrusted',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'Browsers do not trust the served certificate',
    explanation:
      'The certificate at {hostname}, issued by {issuer}, is not trusted: {error}.',
    fix: [
      'Use an issuer with a public certificate authority, or install the private one on the visitors’ machines.',
    ],
    explainedBy: ['dnsFaults', ...noCertificate],
    needs: ['edge'],
    find: edgeCertificateUntrusted,
  }),
  EdgeServesOldCertificate: defineReason({
    track: 'serving',
    value: 'oldCert',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'issuing',
    title: 'The previous certificate is still served',
    explanation:
      'The served certificate expires at {servedNotAfter}. The controller has not loaded the new one, which is valid until {notAfter}.',
    fix: ['Platform team: check that the controller reloads changed Secrets.'],
    explainedBy: ['dnsFaults', 'routeFaults'],
    needs: ['edge', 'certificates'],
    find: edgeServesOldCertificate,
  }),
  Live: defineReason({
    track: 'serving',
    severity: 'info',
    actor: 'nobody',
    headlineWhenServed: 'live',
    title: 'The address works',
    explanation: '{hostname} is routed, resolves and has a valid certificate.',
    fix: [],
    foundBy: 'diagnosis',
  }),
};
