import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { aFinding, anExposureStatus } from './anExposureStatus';

const { tracks } = anExposureStatus();
const dnsOwner = { kind: 'dnsOwner', name: 'IT at example.com' } as const;

function pay(): ExposureStatus {
  const hostname = 'pay.example.com';
  const target = 'app.prod-eu.example.net';
  const record = `${hostname}. 900 IN CNAME ${target}.`;
  const params = {
    hostname,
    found: '203.0.113.9',
    recordType: 'CNAME',
    target,
    dnsOwner: 'IT at example.com',
    record,
  };
  return anExposureStatus({
    hostname,
    headline: 'actionDns',
    actor: dnsOwner,
    reason: 'HostnamePointsElsewhere',
    since: '2026-11-23T13:41:00Z',
    nextCheckAt: '2026-11-23T14:02:10Z',
    step: { number: 3, of: 6 },
    tracks: {
      ...tracks,
      dns: {
        value: 'wrongTarget',
        reason: 'HostnamePointsElsewhere',
        observedAt: '2026-11-23T14:02:00Z',
      },
      certificate: {
        value: 'validating',
        reason: 'SelfCheckNotFound',
        observedAt: '2026-11-23T14:01:00Z',
      },
    },
    findings: [
      aFinding('HostnamePointsElsewhere', params, {
        actor: dnsOwner,
        evidence: [
          {
            object: 'zone’s own server ns1.example.com',
            text: 'pay.example.com. 300 IN A 203.0.113.9',
            observedAt: '2026-11-23T14:02:00Z',
          },
        ],
      }),
      aFinding('SelfCheckNotFound', { hostname, status: 404 }),
    ],
    dnsRecords: [
      {
        name: hostname,
        type: 'CNAME',
        required: target,
        found: [],
        verdict: 'missing',
        ttl: 900,
      },
      {
        name: hostname,
        type: 'A',
        required: '',
        found: ['203.0.113.9'],
        verdict: 'extra',
      },
    ],
    certificate: { name: hostname, issuer: 'letsencrypt-prod' },
    route: {
      kind: 'Ingress',
      name: 'pay',
      className: 'traefik',
      service: { name: 'pay', port: 8000, readyPods: 3 },
      access: 'public',
    },
    chain: [
      {
        kind: 'Ingress',
        name: 'pay',
        namespace: 'shop',
        state: '203.0.113.10',
      },
      {
        kind: 'Certificate',
        name: hostname,
        namespace: 'shop',
        state: 'Issuing',
      },
      {
        kind: 'CertificateRequest',
        name: `${hostname}-1`,
        namespace: 'shop',
        state: 'Pending',
      },
      {
        kind: 'Order',
        name: `${hostname}-1-2417`,
        namespace: 'shop',
        state: 'pending',
      },
      {
        kind: 'Challenge',
        name: `${hostname}-1-2417-881`,
        namespace: 'shop',
        state: 'pending',
        message:
          'Waiting for HTTP-01 challenge propagation: wrong status code ‘404’, expected ‘200’',
      },
    ],
  });
}

function beta(): ExposureStatus {
  const hostname = 'beta.example.com';
  const nextRetryAt = '2026-11-23T15:20:00Z';
  const reason = 'RateLimitedFailedValidations';
  return anExposureStatus({
    hostname,
    headline: 'retryAt',
    actor: { kind: 'nobody', until: nextRetryAt },
    reason,
    since: '2026-11-23T13:20:00Z',
    nextRetryAt,
    tracks: {
      ...tracks,
      certificate: {
        value: 'rateLimited',
        reason,
        observedAt: '2026-11-23T14:02:00Z',
      },
    },
    findings: [
      aFinding(reason, {
        hostname,
        count: 5,
        window: '1 hour',
        retryAfter: nextRetryAt,
      }),
    ],
    certificate: {
      name: hostname,
      issuer: 'letsencrypt-prod',
      failedAttempts: 5,
    },
  });
}

function fresh(): ExposureStatus {
  const hostname = 'new.apps.example.com';
  const reason = 'ProvingControl';
  return anExposureStatus({
    hostname,
    headline: 'validating',
    reason,
    since: '2026-11-23T14:01:52Z',
    step: { number: 4, of: 6 },
    tracks: {
      ...tracks,
      certificate: {
        value: 'validating',
        reason,
        observedAt: '2026-11-23T14:02:00Z',
      },
    },
    findings: [
      aFinding(
        reason,
        {
          hostname,
          type: 'HTTP-01',
          state: 'pending',
          challenge: `${hostname}-1-1-1`,
        },
        { severity: 'info', actor: { kind: 'nobody' } },
      ),
    ],
    certificate: { name: hostname, issuer: 'letsencrypt-prod' },
    zone: { suffix: 'apps.example.com', owner: 'Platform team', managed: true },
  });
}

function intern(): ExposureStatus {
  const hostname = 'intern.apps.example.com';
  const reason = 'ClusterUnreachable';
  const unknown = { value: 'unknown' } as const;
  return anExposureStatus({
    id: `prod-us/shop/${hostname}`,
    hostname,
    environment: 'prod-us',
    cluster: 'prod-us',
    headline: 'notExposed',
    overlay: 'unknown',
    actor: { kind: 'platform', name: 'Platform team' },
    reason,
    observedAt: '2026-11-23T13:50:00Z',
    tracks: {
      request: unknown,
      route: { ...unknown, reason },
      dns: unknown,
      certificate: unknown,
      serving: unknown,
    },
    findings: [
      aFinding(reason, { cluster: 'prod-us', since: '2026-11-23T13:55:00Z' }),
    ],
    certificate: undefined,
    route: undefined,
    chain: [],
    dnsRecords: [],
    notChecked: [
      {
        check: 'BackendServiceMissing',
        because: 'services: unreachable',
        part: 'services',
        cause: 'unreachable',
      },
    ],
  });
}

/** The five addresses of the picture in the documentation. */
export const exampleStatuses: readonly ExposureStatus[] = [
  pay(),
  beta(),
  fresh(),
  anExposureStatus(),
  intern(),
];
