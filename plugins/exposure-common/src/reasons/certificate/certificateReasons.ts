import type { CertificateObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import {
  copiedTo,
  fillsServed,
} from '../../observation/certificates/secretCopies';
import { readNamespaceOf } from '../../observation/certificates/servedFrom';
import { defineReason } from '../defineReason';
import { isFor } from '../facts/certificateOf';
import { servesSecrets } from '../facts/certificateSource';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import {
  certificateParams,
  dnsNamesEvidence,
  secretNameEvidence,
  servedOwnSecrets,
  servedSecretsEvidence,
} from './certificateParams';
import { failing } from './failing';
import { stagingReasons } from './stagingReasons';

const secretConflict = (facts: Facts) => {
  const { certificate, seen } = facts;
  const others = listOf(seen.certificates).filter(
    entry =>
      certificate &&
      entry.name !== certificate.name &&
      entry.namespace === certificate.namespace &&
      entry.secretName === certificate.secretName,
  );
  return certificate && others.length > 0
    ? {
        params: {
          ...certificateParams(facts, certificate),
          others: others
            .map(entry => entry.name)
            .sort()
            .join(', '),
          secret: certificate.secretName,
        },
        evidence: others.map(entry => secretNameEvidence(entry, facts)),
      }
    : undefined;
};

/** A reader may take the star for more than it covers. */
function coveredNames({ dnsNames }: CertificateObject, hostname: string) {
  const isDeeper = dnsNames.some(
    name => name.startsWith('*.') && hostname.endsWith(name.slice(1)),
  );
  return (
    (dnsNames.join(', ') || 'no name') +
    (isDeeper ? ' (a star covers one label only)' : '')
  );
}

/** The object that cert-manager makes a Certificate from: it removes again what people add to the Certificate itself. */
function sourceOf({ ownerReferences }: CertificateObject) {
  return ownerReferences.find(({ kind }) =>
    ['Ingress', 'Gateway', 'ListenerSet'].includes(kind),
  );
}

const hostnameNotCovered = (ofOther: boolean) => (facts: Facts) => {
  const { certificate, route, servedSecrets, hostname } = facts;
  const isServed = route !== undefined || servedSecrets.length > 0;
  const source = certificate && sourceOf(certificate);
  const isOfOther =
    source?.kind === 'Ingress' &&
    route?.kind === 'Ingress' &&
    source.name !== route.name;
  return certificate &&
    isServed &&
    !isFor(certificate, hostname) &&
    isOfOther === ofOther
    ? {
        params: {
          ...certificateParams(facts, certificate),
          hostname,
          route: quoted(route?.name ?? ''),
          source: quoted(source?.name ?? ''),
          namesIn: source
            ? `the TLS hosts of the ${quoted(source.kind)} ${quoted(
                source.name,
              )}`
            : 'dnsNames of the Certificate',
          dnsNames: coveredNames(certificate, hostname),
        },
        evidence: [dnsNamesEvidence(certificate, facts)],
      }
    : undefined;
};

/** Whether a program may copy the Secret of a Certificate to where the route is served from. */
function isPerhapsCopied(
  certificate: CertificateObject,
  secrets: readonly string[],
): boolean {
  return secrets.some(secret => {
    const [namespace = '', name] = secret.split('/');
    return (
      name === certificate.secretName &&
      namespace !== certificate.namespace &&
      copiedTo(certificate, namespace) !== 'no'
    );
  });
}

const tlsSecretMismatch = (facts: Facts) => {
  const { certificate, route, hostname } = facts;
  if (!certificate || !route || !isFor(certificate, hostname)) {
    return undefined;
  }
  // Without its listeners nothing is known about where an HTTPRoute is served from.
  const isJudged =
    servesSecrets(facts) &&
    !isPerhapsCopied(certificate, route.secrets) &&
    (route.kind === 'Ingress' || servedOwnSecrets(facts).length > 0);
  const secret = `${certificate.namespace}/${certificate.secretName}`;
  return isJudged && !fillsServed(certificate, route.secrets, facts.namespace)
    ? {
        params: {
          ...certificateParams(facts, certificate),
          routeKind: route.kind,
          route: route.name,
          hostname,
          secret:
            route.secrets.length > 0
              ? `the Secret ${route.secrets.join(', ')}`
              : 'no Secret',
          certificateSecret: secret,
        },
        evidence: [servedSecretsEvidence(route, facts)],
      }
    : undefined;
};

/** The controller reads the Secrets of its Ingresses beside its gateway, and the Certificate is beside the Ingress. */
const secretReadElsewhere = (facts: Facts) => {
  const found = tlsSecretMismatch(facts);
  const ingress = facts.route?.object;
  const place =
    ingress?.kind === 'Ingress' ? readNamespaceOf(ingress) : undefined;
  return found && place && facts.certificate?.namespace === facts.namespace
    ? { ...found, params: { ...found.params, place } }
    : undefined;
};

/** Whether the Certificate is the right one, and used. */
export const certificateReasons = {
  SecretConflict: defineReason({
    ...failing,
    value: 'secretConflict',
    actor: 'you',
    headline: 'conflict',
    headlineWhenServed: 'conflict',
    title: 'Two Certificates write the same Secret',
    explanation:
      'The Certificates {certificate} and {others} both write the Secret {secret}, so they overwrite each other.',
    fix: ['Remove one of them, or give it a separate Secret.'],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: secretConflict,
  }),
  ...stagingReasons,
  CertificateOfOtherIngress: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'Another Ingress owns the certificate',
    explanation:
      'cert-manager made the Certificate {certificate} from another Ingress, {source}, and only for its hostnames: {dnsNames}. The Ingress {route} names the same Secret for {hostname}.',
    fix: [
      'Set a separate secretName in the TLS section of the Ingress {route}, so that cert-manager issues a certificate for {hostname}.',
      'Add {hostname} to {namesIn} instead, if one certificate must serve both.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: hostnameNotCovered(true),
  }),
  HostnameNotCovered: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The certificate does not cover the hostname',
    explanation:
      'The Secret that the route serves for {hostname} belongs to the Certificate {certificate}, which covers {dnsNames}.',
    fix: [
      'Add {hostname} to {namesIn}, or use a separate Certificate for the route.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: hostnameNotCovered(false),
  }),
  SecretReadElsewhere: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'platform',
    title: 'The controller reads another namespace',
    explanation:
      'The controller of the {routeKind} {route} reads its Secrets in the namespace {place}. The Certificate {certificate} writes to {certificateSecret}, which is not served.',
    fix: [
      'Platform team: create the Certificate for {hostname} in the namespace {place}, or copy the Secret there.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: secretReadElsewhere,
  }),
  TlsSecretMismatch: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The route serves another Secret',
    explanation:
      'The {routeKind} {route} serves {hostname} from {secret}; the Certificate {certificate} writes to {certificateSecret}.',
    fix: ['Use the same Secret in the route and in the Certificate.'],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: facts =>
      secretReadElsewhere(facts) ? undefined : tlsSecretMismatch(facts),
  }),
};
