import {
  ExposureStatus,
  Headline,
} from '@exposure/backstage-plugin-exposure-common';
import { aFinding, anExposureStatus } from './anExposureStatus';
import { exampleStatuses } from './exampleStatuses';

const { tracks } = anExposureStatus();
const ended = '2026-11-21T08:00:00Z';

function byHeadline(headline: Headline): ExposureStatus {
  const found = exampleStatuses.find(status => status.headline === headline);
  return found ?? anExposureStatus();
}

/** One example of each headline. */
export const headlineStatuses: Record<Headline, ExposureStatus> = {
  down: anExposureStatus({
    headline: 'down',
    actor: { kind: 'platform', name: 'Platform team' },
    reason: 'CertificateExpired',
    tracks: {
      ...tracks,
      certificate: { value: 'expired', reason: 'CertificateExpired' },
    },
    findings: [
      aFinding('CertificateExpired', {
        certificate: 'shop.example.com',
        hostname: 'shop.example.com',
        notAfter: ended,
      }),
    ],
    certificate: {
      name: 'shop.example.com',
      issuer: 'letsencrypt-prod',
      notAfter: ended,
    },
  }),
  conflict: anExposureStatus({
    headline: 'conflict',
    actor: { kind: 'you' },
    reason: 'HostConflict',
    tracks: {
      ...tracks,
      route: { value: 'hostConflict', reason: 'HostConflict' },
    },
    findings: [
      aFinding('HostConflict', {
        environment: 'prod-eu',
        namespace: 'shop',
        hostname: 'shop.example.com',
      }),
    ],
  }),
  actionYou: anExposureStatus({
    headline: 'actionYou',
    actor: { kind: 'you' },
    reason: 'ServiceWithoutReadyEndpoints',
    tracks: {
      ...tracks,
      route: { value: 'noEndpoints', reason: 'ServiceWithoutReadyEndpoints' },
    },
    findings: [
      aFinding('ServiceWithoutReadyEndpoints', {
        service: 'shop',
        notReady: 2,
      }),
    ],
  }),
  actionDns: byHeadline('actionDns'),
  actionPlatform: anExposureStatus({
    headline: 'actionPlatform',
    actor: { kind: 'platform', name: 'Platform team' },
    reason: 'IssuerNotReady',
    tracks: {
      ...tracks,
      certificate: { value: 'ordering', reason: 'IssuerNotReady' },
    },
    findings: [
      aFinding('IssuerNotReady', {
        issuerKind: 'ClusterIssuer',
        issuer: 'letsencrypt-prod',
        message: 'Failed to register ACME account: connection refused',
      }),
    ],
  }),
  renewalAtRisk: anExposureStatus({
    headline: 'renewalAtRisk',
    actor: { kind: 'you' },
    reason: 'RenewalDisabled',
    tracks: {
      ...tracks,
      certificate: { value: 'renewalDisabled', reason: 'RenewalDisabled' },
    },
    findings: [
      aFinding('RenewalDisabled', {
        certificate: 'shop.example.com',
        notAfter: '2026-12-03T00:00:00Z',
        namespace: 'shop',
      }),
    ],
    certificate: {
      name: 'shop.example.com',
      issuer: 'letsencrypt-prod',
      notAfter: '2026-12-03T00:00:00Z',
    },
  }),
  retryAt: byHeadline('retryAt'),
  inReview: anExposureStatus({
    headline: 'inReview',
    actor: { kind: 'reviewer' },
    reason: 'WaitingForReview',
    since: '2026-11-23T13:40:00Z',
    step: { number: 1, of: 6 },
    tracks: {
      ...tracks,
      request: { value: 'inReview', reason: 'WaitingForReview' },
      route: { value: 'absent' },
      dns: { value: 'missing' },
      certificate: { value: 'none' },
    },
    findings: [
      aFinding('WaitingForReview', {
        pullRequest: 'Expose shop at shop.example.com',
      }),
    ],
    certificate: undefined,
    pullRequest: {
      url: 'https://forge.example.com/shop/shop/pull/214',
      title: 'Expose shop at shop.example.com',
      state: 'open',
    },
  }),
  rollingOut: anExposureStatus({
    headline: 'rollingOut',
    step: { number: 2, of: 6 },
    reason: undefined,
    findings: [],
    since: '2026-11-23T14:01:00Z',
    tracks: {
      ...tracks,
      request: { value: 'merged' },
      route: { value: 'pending' },
    },
  }),
  waitingDns: anExposureStatus({
    headline: 'waitingDns',
    step: { number: 3, of: 6 },
    reason: undefined,
    findings: [],
    since: '2026-11-23T14:01:00Z',
    tracks: { ...tracks, dns: { value: 'missing' } },
  }),
  validating: byHeadline('validating'),
  issuing: anExposureStatus({
    headline: 'issuing',
    step: { number: 5, of: 6 },
    reason: undefined,
    findings: [],
    since: '2026-11-23T14:02:00Z',
    tracks: { ...tracks, certificate: { value: 'ordering' } },
  }),
  renewing: anExposureStatus({
    headline: 'renewing',
    reason: 'LiveRenewing',
    findings: [
      aFinding('LiveRenewing', {
        certificate: 'shop.example.com',
        notAfter: '2026-12-24T00:00:00Z',
      }),
    ],
    tracks: { ...tracks, certificate: { value: 'renewing' } },
  }),
  live: anExposureStatus(),
  removing: anExposureStatus({
    headline: 'removing',
    reason: 'BeingRemoved',
    findings: [
      aFinding('BeingRemoved', {
        pullRequest: 'Remove shop.example.com',
        hostname: 'shop.example.com',
        environment: 'prod-eu',
      }),
    ],
  }),
  notExposed: anExposureStatus({
    headline: 'notExposed',
    actor: { kind: 'you' },
    reason: 'NothingExposed',
    findings: [
      aFinding('NothingExposed', {
        environment: 'prod-eu',
        hostname: 'shop.example.com',
      }),
    ],
  }),
};
