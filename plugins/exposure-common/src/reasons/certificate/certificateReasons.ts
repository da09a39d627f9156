import { listOf } from '../../observation/mapObserved';
import { isFor } from '../facts/certificateOf';
import { servesSecrets } from '../facts/certificateSource';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence } from '../facts/evidence';
import { missingCertificateChecks } from './missingCertificateReasons';
import { certificateNotSeen } from './certificateNotSeen';
import {
  certificateParams,
  servedOwnSecrets,
  servedSecretsEvidence,
} from './certificateParams';

const secretConflict: Check = facts => {
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
        evidence: others.map(entry =>
          objectEvidence(
            entry,
            'spec.secretName',
            entry.secretName,
            seen.certificates,
          ),
        ),
      }
    : undefined;
};

const hostnameNotCovered: Check = facts => {
  const { certificate, route, hostname, seen } = facts;
  return certificate && route && !isFor(certificate, hostname)
    ? {
        params: {
          ...certificateParams(facts, certificate),
          hostname,
          dnsNames: certificate.dnsNames.join(', ') || 'no name',
        },
        evidence: [
          objectEvidence(
            certificate,
            'spec.dnsNames',
            certificate.dnsNames.join(', '),
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const tlsSecretMismatch: Check = facts => {
  const { certificate, route, hostname } = facts;
  if (!certificate || !route || !isFor(certificate, hostname)) {
    return undefined;
  }
  // Without its listeners nothing is known about where an HTTPRoute is served from.
  const isJudged =
    servesSecrets(facts) &&
    (route.kind === 'Ingress' || servedOwnSecrets(facts).length > 0);
  const secret = `${certificate.namespace}/${certificate.secretName}`;
  return isJudged && !route.secrets.includes(secret)
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

/** By the platform's word or, for an issuer it does not list, by the address of Let’s Encrypt's staging service. */
const stagingIssuer: Check = facts => {
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
    (!entry && issuer?.acme?.server.includes('acme-staging') === true);
  return isStaging
    ? {
        params: {
          ...certificateParams(facts, certificate),
          issuer: issuerRef.name,
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

const needs = ['certificates'] as const;

/** Whether the Certificate is the right one, and used. */
export const certificateChecks: readonly CheckEntry[] = [
  { reason: 'SecretConflict', needs, find: secretConflict },
  { reason: 'StagingIssuer', needs, find: stagingIssuer },
  { reason: 'HostnameNotCovered', needs, find: hostnameNotCovered },
  { reason: 'TlsSecretMismatch', needs, find: tlsSecretMismatch },
  ...missingCertificateChecks,
  { reason: 'CertificateNotSeen', needs: [], find: certificateNotSeen },
];
