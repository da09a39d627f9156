import {
  ExposureStatus,
  Finding,
  Reason,
  reasons,
  renderWords,
} from '@exposure/backstage-plugin-exposure-common';

/** The moment at which every example is looked at. */
export const exampleNow = new Date('2026-11-23T14:02:12Z');

/**
 * A finding in its own English words.
 */
export function aFinding(
  reason: Reason,
  params: Finding['params'],
  more: Partial<Finding> = {},
): Finding {
  const { severity, actor } = reasons[reason];
  return {
    reason,
    severity,
    actor: { kind: actor },
    params,
    ...renderWords(reason, params),
    evidence: [],
    docs: `docs/reasons.md#${reason.toLocaleLowerCase('en-US')}`,
    ...more,
  };
}

/**
 * A live address of the component `shop`; each example changes what makes it different.
 */
export function anExposureStatus(
  change: Partial<ExposureStatus> = {},
): ExposureStatus {
  const hostname = change.hostname ?? 'shop.example.com';
  const at = '2026-11-23T14:02:00Z';
  return {
    version: 1,
    id: `prod-eu/shop/${hostname}`,
    hostname,
    displayHostname: hostname,
    environment: 'prod-eu',
    cluster: 'prod-eu',
    namespace: 'shop',
    entityRef: 'component:default/shop',
    headline: 'live',
    actor: { kind: 'nobody' },
    reason: 'Live',
    since: '2026-10-13T09:00:00Z',
    observedAt: at,
    nextCheckAt: '2026-11-23T14:12:00Z',
    tracks: {
      request: { value: 'applied', observedAt: at },
      route: { value: 'ok', observedAt: at },
      dns: { value: 'ok', observedAt: at },
      certificate: { value: 'valid', observedAt: at },
      serving: { value: 'notProbed' },
    },
    findings: [aFinding('Live', { hostname })],
    notChecked: [
      {
        check: 'EdgeUnreachable',
        because: 'edge: notConfigured',
        part: 'edge',
        cause: 'notConfigured',
      },
      {
        check: 'EdgeWithoutTls',
        because: 'edge: notConfigured',
        part: 'edge',
        cause: 'notConfigured',
      },
    ],
    certificate: {
      name: hostname,
      issuer: 'letsencrypt-prod',
      notBefore: '2026-11-04T00:00:00Z',
      notAfter: '2027-02-02T00:00:00Z',
      renewalTime: '2027-01-03T15:00:00Z',
    },
    dnsRecords: [
      {
        name: hostname,
        type: 'CNAME',
        required: 'app.prod-eu.example.net',
        found: ['app.prod-eu.example.net'],
        verdict: 'ok',
        ttl: 900,
      },
    ],
    route: {
      kind: 'Ingress',
      name: 'shop',
      className: 'traefik',
      service: { name: 'shop', port: 3000, readyPods: 3 },
      access: 'public',
    },
    zone: {
      suffix: 'example.com',
      owner: 'IT at example.com',
      contact: 'dns@example.com',
      managed: false,
    },
    chain: [
      {
        kind: 'Ingress',
        name: 'shop',
        namespace: 'shop',
        state: '203.0.113.10',
      },
      {
        kind: 'Certificate',
        name: hostname,
        namespace: 'shop',
        state: 'ready',
      },
    ],
    pullRequest: {
      url: 'https://forge.example.com/shop/shop/pull/214',
      title: 'Expose shop at shop.example.com',
      state: 'merged',
    },
    ...change,
  };
}
