import { coversHostname } from '../../observation/hostnames';
import type { EdgeObservation } from '../../observation/EdgeObservation';
import type { Check, CheckEntry, Violation } from '../Check';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';

type Handshake = Extract<EdgeObservation, { outcome: 'handshake' }>;

/** What controllers call the certificate they make up when they have none for a name. */
const defaultCertificates =
  /Kubernetes Ingress Controller Fake Certificate|TRAEFIK DEFAULT CERT|ingress\.local|traefik\.default/i;

function edgeOf({ seen }: Facts): EdgeObservation | undefined {
  return seen.edge.known ? seen.edge.value : undefined;
}

function violationOf(
  facts: Facts,
  text: string,
  params: Violation['params'],
): Violation {
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

function withoutHandshake(outcome: 'unreachable' | 'noTls'): Check {
  return facts => {
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

function atHandshake(holds: (edge: Handshake, facts: Facts) => boolean): Check {
  return facts => {
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

const edgeServesDefaultCertificate = atHandshake(isDefault);

const edgeServesWrongName = atHandshake(
  (edge, { hostname }) => !isDefault(edge) && isForOther(edge, hostname),
);

const edgeServesOldCertificate: Check = facts => {
  const { certificate, hostname } = facts;
  const violation = atHandshake(
    edge =>
      !isDefault(edge) &&
      !isForOther(edge, hostname) &&
      Date.parse(edge.notAfter) < Date.parse(certificate?.notAfter ?? ''),
  )(facts, new Date(0));
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

const needs = ['edge'] as const;

/** What is really served at the address. */
export const servingChecks: readonly CheckEntry[] = [
  { reason: 'EdgeUnreachable', needs, find: withoutHandshake('unreachable') },
  { reason: 'EdgeWithoutTls', needs, find: withoutHandshake('noTls') },
  {
    reason: 'EdgeServesDefaultCertificate',
    needs,
    find: edgeServesDefaultCertificate,
  },
  { reason: 'EdgeServesWrongName', needs, find: edgeServesWrongName },
  { reason: 'EdgeCertificateUntrusted', needs, find: edgeCertificateUntrusted },
  {
    reason: 'EdgeServesOldCertificate',
    needs: ['edge', 'certificates'],
    find: edgeServesOldCertificate,
  },
];
