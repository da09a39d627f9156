import type { CertificateObject } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { copiedTo } from '../../../observation/certificates/secretCopies';
import { defineReason } from '../../defineReason';
import {
  isCertificateUnseen,
  isWritten,
  servesSecrets,
  tlsSourceOf,
} from '../../facts/certificateSource';
import { isFor } from '../../facts/certificateOf';
import { objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { routeFault } from '../../listeners/routeFault';
import { parentFaults } from '../../listeners/parentFault';
import { askedByAnnotation } from '../askedByAnnotation';
import {
  isProvenAtEdge,
  isReady,
  servedOwnSecrets,
  servedSecretsEvidence,
} from '../certificateParams';
import { misspeltAnnotation } from '../../facts/misspeltAnnotation';
import { probe, unread } from './unread';
import { unservedSecret } from './unservedSecretReasons';
import { attachmentOf } from './managedCertificate';
import { otherCertificate } from './otherCertificate';

/** A Certificate of another namespace with the name of the Secret that the route serves. */
export function certificateElsewhere(
  facts: Facts,
): CertificateObject | undefined {
  const { seen, hostname } = facts;
  const all = listOf(seen.certificatesElsewhere).filter(entry =>
    isFor(entry, hostname),
  );
  const name = (entry: CertificateObject) => `${entry.namespace}/${entry.name}`;
  return [...all].sort((a, b) => (name(a) < name(b) ? -1 : 1))[0];
}

/**
 * Whether a Certificate of another namespace was put there by mistake: it names the hostname itself, or is copied into
 * other namespaces than this one. A wildcard is made to be shared, and what copies its Secret need not show.
 */
export function isMisplaced(
  certificate: CertificateObject,
  { hostname, namespace }: Facts,
): boolean {
  const copies = Object.keys(certificate.copies ?? {});
  return copies.length > 0
    ? copiedTo(certificate, namespace) === 'no'
    : certificate.dnsNames.includes(hostname);
}

/** With the TLS probe on, its handshake tells; a Secret of the namespace without a Certificate has its own reason. */
const certificateNotSeen = (facts: Facts) => {
  const { route, routes, certificate, seen, hostname } = facts;
  if (
    !route ||
    seen.edge.known ||
    otherCertificate(facts) ||
    unservedSecret(facts) ||
    // A route at no listener, or at one for plain HTTP, has no certificate to be seen.
    routeFault(facts) ||
    !isCertificateUnseen(facts)
  ) {
    return undefined;
  }
  const isToldElsewhere = certificate
    ? !isReady(certificate)
    : servesSecrets(facts) &&
      (!seen.certificates.known ||
        tlsSourceOf(routes, hostname) !== undefined ||
        servedOwnSecrets(facts).length > 0);
  return isToldElsewhere
    ? undefined
    : {
        params: { hostname },
        evidence: [
          certificate
            ? objectEvidence(
                certificate,
                'status.notAfter',
                certificate.notAfter,
                seen.certificates,
              )
            : objectEvidence(
                route.object,
                'spec',
                route.secrets.join(', '),
                seen.certificates,
              ),
        ],
      };
};

const certificateFromController = (facts: Facts, now: Date) => {
  const { route, routes, certificate, hostname } = facts;
  const source = tlsSourceOf(routes, hostname);
  return route &&
    source &&
    !certificate &&
    !otherCertificate(facts) &&
    !attachmentOf(facts, now) &&
    !unservedSecret(facts) &&
    servesSecrets(facts) &&
    !isProvenAtEdge(facts) &&
    !askedByAnnotation(facts)
    ? {
        params: { routeKind: route.kind, route: route.name, hostname, source },
        evidence: [servedSecretsEvidence(route, facts)],
      }
    : undefined;
};

/** Whether a Secret is named that no Certificate is known to fill, and nothing else tells what is wrong with it. */
function unreadSecret(facts: Facts): string | undefined {
  const { route, routes, certificate, hostname } = facts;
  const elsewhere = certificateElsewhere(facts);
  const isTold =
    tlsSourceOf(routes, hostname) !== undefined ||
    askedByAnnotation(facts) !== undefined ||
    misspeltAnnotation(facts) !== undefined ||
    (elsewhere && isMisplaced(elsewhere, facts)) ||
    // A listener that reports its Secret missing tells what the Secret is.
    parentFaults(facts).some(
      ({ condition }) => condition?.reason === 'InvalidCertificateRef',
    );
  return route &&
    !certificate &&
    !otherCertificate(facts) &&
    !isTold &&
    !isWritten(route) &&
    servesSecrets(facts) &&
    !isProvenAtEdge(facts)
    ? servedOwnSecrets(facts)[0]
    : undefined;
}

function ofSecret(isElsewhere: boolean) {
  return (facts: Facts) => {
    const { route, hostname, namespace } = facts;
    const secret = unreadSecret(facts);
    const elsewhere = certificateElsewhere(facts);
    return route && secret && (elsewhere !== undefined) === isElsewhere
      ? {
          params: {
            routeKind: route.kind,
            route: route.name,
            hostname,
            namespace,
            secret,
          },
          evidence: [servedSecretsEvidence(route, facts)],
        }
      : undefined;
  };
}

/** Where the certificate comes from what is not read: neither good nor bad. */
export const unreadCertificateReasons = {
  CertificateFromController: defineReason({
    ...unread,
    title: 'The certificate comes from elsewhere',
    explanation:
      'The {routeKind} {route} names no Secret for {hostname}. Its certificate comes from {source}, which was not read.',
    fix: [probe],
    needs: ['certificates'],
    find: certificateFromController,
  }),
  SecretNotRead: defineReason({
    ...unread,
    title: 'The TLS Secret was not read',
    explanation:
      'The {routeKind} {route} serves {hostname} from the Secret {secret}. No Certificate fills it, so a person or another program does. Exposure reads no Secrets.',
    fix: [
      probe,
      'Check what fills the Secret if the browser shows another certificate.',
    ],
    needs: ['certificates'],
    find: ofSecret(false),
  }),
  SecretOfOtherNamespace: defineReason({
    ...unread,
    severity: 'warning',
    title: 'The Secret belongs to another namespace',
    explanation:
      'The {routeKind} {route} reads the Secret {secret}. A Certificate of another namespace writes one of this name there. Whether it is copied to {namespace} was not read.',
    fix: [
      probe,
      'Check that a program copies the Secret into {namespace} if the browser shows another certificate: a controller reads no other namespace.',
    ],
    needs: ['certificates'],
    find: ofSecret(true),
  }),
  CertificateNotSeen: defineReason({
    ...unread,
    title: 'The certificate is not visible from here',
    explanation:
      'None of the objects that were read shows which certificate {hostname} is served with. Only a TLS handshake can show it.',
    fix: [probe],
    needs: [],
    find: certificateNotSeen,
  }),
};
