import type { CertificateObject } from '../../observation/kubernetes';
import { findCondition } from '../../observation/kubernetes';
import { listOf } from '../../observation/mapObserved';
import { isFor } from '../certificateOf';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence, quoted } from '../evidence';
import type { Facts } from '../Facts';
import { certificateParams, isReady } from './certificateParams';

/** Only Secrets in the namespace can be judged: a listener elsewhere may be served from anything. */
function servedOwnSecrets({ route, namespace }: Facts): readonly string[] {
  return (route?.secrets ?? []).filter(secret =>
    secret.startsWith(`${namespace}/`),
  );
}

function edgeIsGood({ seen }: Facts): boolean {
  return (
    seen.edge.known &&
    seen.edge.value.outcome === 'handshake' &&
    seen.edge.value.trusted
  );
}

const certificateMissing: Check = facts => {
  const { route, certificate, seen, hostname, namespace } = facts;
  const isJudged =
    route?.kind === 'Ingress' || servedOwnSecrets(facts).length > 0;
  return route && !certificate && isJudged && !edgeIsGood(facts)
    ? {
        params: {
          routeKind: route.kind,
          route: route.name,
          hostname,
          namespace,
        },
        evidence: [
          objectEvidence(
            route.object,
            'spec.tls',
            route.secrets.join(', '),
            seen.certificates,
          ),
        ],
        since: route.object.creationTimestamp,
      }
    : undefined;
};

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
  const { certificate, route, hostname, seen } = facts;
  if (!certificate || !route || !isFor(certificate, hostname)) {
    return undefined;
  }
  // Without its listeners nothing is known about where an HTTPRoute is served from.
  const isJudged =
    route.kind === 'Ingress' || servedOwnSecrets(facts).length > 0;
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
        evidence: [
          objectEvidence(
            route.object,
            'spec.tls',
            route.secrets.join(', '),
            seen.certificates,
          ),
        ],
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

/** Reasons of `Ready=False` that pass by themselves, seconds after a change of the spec. */
const passing = [
  'DoesNotExist',
  'MissingData',
  'RequestChanged',
  'IncorrectIssuer',
  'SecretMismatch',
  'InvalidKeyPair',
  'InvalidCertificate',
  'ManuallyTriggered',
  'Expired',
  'Pending',
  '',
];

function isBeingIssued(certificate: CertificateObject): boolean {
  const { conditions } = certificate;
  const reason = findCondition(conditions, 'Ready')?.reason ?? '';
  return (
    findCondition(conditions, 'Issuing')?.status === 'True' ||
    (!certificate.lastFailureTime && passing.includes(reason))
  );
}

const certificateIssuing: Check = facts => {
  const { certificate, request, seen } = facts;
  if (!certificate || isReady(certificate) || !isBeingIssued(certificate)) {
    return undefined;
  }
  const issuing = findCondition(certificate.conditions, 'Issuing');
  const message =
    issuing?.message ||
    (findCondition(certificate.conditions, 'Ready')?.message ??
      'cert-manager has not looked at it yet');
  return {
    params: {
      ...certificateParams(facts, certificate),
      message: quoted(message),
    },
    evidence: [
      objectEvidence(
        certificate,
        'status.conditions',
        message,
        seen.certificates,
      ),
    ],
    since:
      request?.creationTimestamp ??
      issuing?.lastTransitionTime ??
      certificate.creationTimestamp,
  };
};

const certificateNotReady: Check = facts => {
  const { certificate, seen } = facts;
  const ready = certificate && findCondition(certificate.conditions, 'Ready');
  return certificate &&
    ready?.status === 'False' &&
    !isBeingIssued(certificate) &&
    !certificate.lastFailureTime
    ? {
        params: {
          ...certificateParams(facts, certificate),
          condition: ready.reason,
          message: quoted(ready.message),
        },
        evidence: [
          objectEvidence(
            certificate,
            'status.conditions.Ready',
            ready.message,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const needs = ['certificates'] as const;

/** What stands in the Certificate itself and in what the route makes of it. */
export const certificateChecks: readonly CheckEntry[] = [
  { reason: 'SecretConflict', needs, find: secretConflict },
  { reason: 'StagingIssuer', needs, find: stagingIssuer },
  { reason: 'HostnameNotCovered', needs, find: hostnameNotCovered },
  { reason: 'TlsSecretMismatch', needs, find: tlsSecretMismatch },
  { reason: 'CertificateMissing', needs, find: certificateMissing },
  { reason: 'CertificateNotReady', needs, find: certificateNotReady },
  { reason: 'CertificateIssuing', needs, find: certificateIssuing },
];
