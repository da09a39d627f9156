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
import { objectEvidence } from '../facts/evidence';
import { issuerOwner } from '../facts/issuerOwner';
import type { Facts } from '../facts/Facts';
import {
  certificateParams,
  dnsNamesEvidence,
  secretNameEvidence,
  servedOwnSecrets,
  servedSecretsEvidence,
} from './certificateParams';
import { failing } from './failing';

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

const hostnameNotCovered = (facts: Facts) => {
  const { certificate, route, servedSecrets, hostname } = facts;
  const isServed = route !== undefined || servedSecrets.length > 0;
  return certificate && isServed && !isFor(certificate, hostname)
    ? {
        params: {
          ...certificateParams(facts, certificate),
          hostname,
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
/** An issuer that is meant to be trusted, by the platform's word or its name, with the address of the staging service. */
function isMeantForProduction(
  name: string,
  entry: { trust: string } | undefined,
): boolean {
  return entry
    ? entry.trust !== 'staging'
    : /prod|live/i.test(name) && !/stag|test/i.test(name);
}

/** By the platform's word or, for an issuer it does not list, by the address of Let’s Encrypt's staging service. */
const stagingIssuer = (isMistake: boolean) => (facts: Facts) => {
  const { certificate, seen, issuer } = facts;
  if (!certificate || seen.environment.stage !== 'production') {
    return undefined;
  }
  const { issuerRef } = certificate;
  const configured = seen.environment.certificates.issuers;
  const entry = configured.find(
    ({ name, kind }) => name === issuerRef.name && kind === issuerRef.kind,
  );
  const isStaging =
    entry?.trust === 'staging' ||
    issuer?.acme?.server.includes('acme-staging') === true;
  return isStaging && isMeantForProduction(issuerRef.name, entry) === isMistake
    ? {
        params: {
          ...certificateParams(facts, certificate),
          issuer: issuerRef.name,
          issuerOwner: issuerOwner(facts).title,
          issuers:
            configured
              .filter(({ trust }) => trust !== 'staging')
              .map(({ name }) => name)
              .join(', ') || 'none is configured',
        },
        evidence: [
          objectEvidence(
            certificate,
            'spec.issuerRef.name',
            issuerRef.name,
            seen.certificates,
          ),
        ],
      }
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
  IssuerUsesStaging: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'platform',
    title: 'The issuer uses the staging service',
    explanation:
      'The issuer {issuer} has the address of a staging certificate authority, for tests only. Browsers do not trust the certificate that it issues for {certificate}.',
    fix: [
      '{issuerOwner}: set spec.acme.server of the issuer {issuer} to https://acme-v02.api.letsencrypt.org/directory, and give privateKeySecretRef a new name.',
      'Run cmctl renew {certificate} -n {namespace} afterwards: the certificate in the Secret remains the old one until then.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: facts => {
      const found = stagingIssuer(true)(facts);
      return found && { ...found, actor: issuerOwner(facts).actor };
    },
  }),
  StagingIssuer: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The certificate is a test certificate',
    explanation:
      'The Certificate {certificate} comes from the issuer {issuer}, a staging certificate authority that browsers do not trust.',
    fix: ['Change spec.issuerRef to a production issuer: {issuers}.'],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: stagingIssuer(false),
  }),
  HostnameNotCovered: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'The certificate does not cover the hostname',
    explanation:
      'The Secret that the route serves for {hostname} belongs to the Certificate {certificate}, which covers {dnsNames}.',
    fix: [
      'Add {hostname} to dnsNames of the Certificate, or use a separate Certificate for the route.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['certificates'],
    find: hostnameNotCovered,
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
