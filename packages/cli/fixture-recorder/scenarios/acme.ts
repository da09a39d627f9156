import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import { whole, address, selfCheck, failing } from '../shapes.ts';

/** Issuers, orders and challenges. */
export const acmeScenarios: readonly Scenario[] = [
  {
    reason: 'IssuerNotFound',
    issuer: 'letsencrypt',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'IssuerServerUntrusted',
    issuer: 'broken',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'SelfCheckNoSuchHost',
    issuer: 'pebble-http01',
    objects: whole,
    statuses: address,
    records: () => [],
    withoutDns: true,
  },
  selfCheck('SelfCheckConnectionRefused', undefined),
  selfCheck('SolverWithoutAddress', { address: '127.0.0.21', status: 404 }),
  selfCheck('SolverPodNotReady', { address: '127.0.0.22', status: 503 }),
  selfCheck('SelfCheckForbidden', { address: '127.0.0.23', status: 401 }),
  selfCheck('SelfCheckTimeout', { address: '127.0.0.26', status: 0 }),
  selfCheck('SelfCheckTlsFailure', {
    address: '127.0.0.25',
    status: 301,
    location: 'https://127.0.0.25:80/',
  }),
  {
    reason: 'ProvingControl',
    issuer: 'pebble-dns01-self-check',
    objects: whole,
    statuses: address,
    passesSoon: true,
  },
  {
    reason: 'DnsCredentialsRejected',
    issuer: 'pebble-dns01-wrong-key',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'ChallengeQueued',
    issuer: 'pebble-http01',
    objects: shape => [
      make.certificate({ ...shape, secretName: 'other-tls' }, 'older'),
      ...whole(shape),
    ],
    statuses: address,
    withoutDns: true,
  },
  failing('ChallengeInvalidConnection', host => [
    [host, 60, 'A', '127.0.0.98'],
  ]),
  failing('ChallengeInvalidDns', () => []),
  {
    reason: 'OrderRejectedIdentifier',
    host: 'blocked.example.org',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'NoSolverMatches',
    host: '*.nosolvermatches.example.org',
    issuer: 'pebble-http01',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      {
        ...(make.ingress({ ...shape, secretName: 'wildcard-tls' }) as object),
        metadata: { name: 'wildcard', namespace: shape.namespace },
      },
      make.certificate({ ...shape, secretName: 'wildcard-tls' }, 'wildcard'),
    ],
    statuses: address,
  },
];
