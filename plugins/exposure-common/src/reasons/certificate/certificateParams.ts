import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Route } from '../facts/routeOf';

/** What most words about a certificate name. */
export function certificateParams(
  facts: Facts,
  certificate: CertificateObject,
) {
  return {
    hostname: facts.hostname,
    namespace: certificate.namespace,
    certificate: certificate.name,
    notAfter: certificate.notAfter ?? '',
  };
}

/** The names that a Certificate asks for. */
export function dnsNamesEvidence(
  certificate: CertificateObject,
  { seen }: Facts,
) {
  return objectEvidence(
    certificate,
    'spec.dnsNames',
    certificate.dnsNames.join(', '),
    seen.certificates,
  );
}

/** The Secret that a Certificate fills. */
export function secretNameEvidence(
  certificate: CertificateObject,
  { seen }: Facts,
) {
  return objectEvidence(
    certificate,
    'spec.secretName',
    certificate.secretName,
    seen.certificates,
  );
}

/** The Secrets that a route names, where no Certificate of the hostname fits to them. */
export function servedSecretsEvidence(
  { object, secrets }: Route,
  { seen }: Facts,
) {
  return objectEvidence(
    object,
    'spec.tls',
    secrets.join(', '),
    seen.certificates,
  );
}

/** The reason of Ready=False where only the renewal windows are wrong, and the certificate in use is not. */
export const windowError = 'WindowError';

/** cert-manager's own verdict on the certificate in use. */
export function isReady(certificate: CertificateObject): boolean {
  const ready = findCondition(certificate.conditions, 'Ready');
  return (
    ready?.status === 'True' ||
    (ready?.reason === windowError && certificate.notAfter !== undefined)
  );
}

/** Browsers refuse a certificate whose time has not begun, and cert-manager does not look at it. */
export function isTooYoung(certificate: CertificateObject, now: Date): boolean {
  return Date.parse(certificate.notBefore ?? '') > now.getTime();
}

/** A handshake that was trusted, name included, proves a certificate wherever it comes from. */
export function isProvenAtEdge({ seen }: Facts): boolean {
  return (
    seen.edge.known &&
    seen.edge.value.outcome === 'handshake' &&
    seen.edge.value.trusted
  );
}

/** Only Secrets in the namespace can be judged: a listener elsewhere may be served from anything. */
export function servedOwnSecrets({
  route,
  namespace,
}: Facts): readonly string[] {
  return (route?.secrets ?? []).filter(secret =>
    secret.startsWith(`${namespace}/`),
  );
}
