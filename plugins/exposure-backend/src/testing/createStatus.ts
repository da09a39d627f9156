import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';

/** A status of an exposure that is live, with other values where a test wants them. */
export function createStatus(
  values: Partial<ExposureStatus> & Pick<ExposureStatus, 'hostname'>,
): ExposureStatus {
  const { hostname, environment = 'prod', namespace = 'shop' } = values;
  const observedAt = '2026-11-23T10:00:00.000Z';
  return {
    version: 1,
    id: `${environment}/${namespace}/${hostname}`,
    displayHostname: hostname,
    environment,
    cluster: 'prod',
    namespace,
    headline: 'live',
    actor: { kind: 'nobody' },
    since: observedAt,
    observedAt,
    tracks: {
      request: { value: 'applied' },
      route: { value: 'ok' },
      dns: { value: 'ok' },
      certificate: { value: 'valid' },
      serving: { value: 'notProbed' },
    },
    findings: [],
    notChecked: [],
    dnsRecords: [],
    chain: [],
    ...values,
  };
}
