import {
  type ClusterSnapshot,
  type ExposurePlatform,
  type ExposureRequest,
  forecastIssuance,
  type Issuance,
  mergeIssuances,
  notChecked,
  observeIssuances,
  observeIssuer,
  observeOrders,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { IssuanceStore } from '../store/IssuanceStore';
import { keepIssuancesMs } from '../watch/IssuanceRecorder';
import type { PreflightChecks } from './PreflightChecks';

export interface ForecastSources {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  issuances: IssuanceStore;
}

/** Limits count over all clusters, so all are looked at: numbers come out of it, and no names. */
async function readLedger(
  { platform, clusters, issuances }: ForecastSources,
  now: Date,
): Promise<Issuance[]> {
  const since = new Date(now.getTime() - keepIssuancesMs).toISOString();
  const noted = await issuances.list({ since });
  const names = new Set(
    Object.values(platform.environments).map(({ cluster }) => cluster),
  );
  const snapshots = [...names].map(name => clusters.snapshot(name));
  return mergeIssuances(
    [...noted, ...snapshots.flatMap(observeIssuances)],
    snapshots.flatMap(observeOrders),
  );
}

/** What was noted before still counts; what is issued now is not seen. */
function unseen({ objects }: ClusterSnapshot): PreflightChecks['notChecked'] {
  const { Certificate } = objects;
  return Certificate.known
    ? []
    : [
        notChecked(
          'CertificatesPerRegisteredDomainExhausted',
          'certificates',
          Certificate,
        ),
      ];
}

/** What the certificate authority's limits will say to the request; `snapshot` as far as the caller may know it. */
export async function preflightForecast(
  {
    request,
    snapshot,
  }: { request: ExposureRequest; snapshot: ClusterSnapshot },
  sources: ForecastSources,
  now: Date,
): Promise<PreflightChecks> {
  const { platform } = sources;
  const ledger = await readLedger(sources, now);
  const observed = observeIssuer(request, { platform, snapshot }, now);
  return {
    checks: forecastIssuance({ request, platform, ledger, ...observed }, now),
    notChecked: unseen(snapshot),
  };
}
