import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type ClusterSnapshot,
  diagnose,
  dnsQuestions,
  type ExposurePlatform,
  type ExposureRequest,
  type ExposureSubject,
  findEnvironment,
  isToldBeforeMerge,
  type Manifest,
  observeExposure,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import type { Clock } from '../kubernetes/Clock';
import { plannedSnapshot } from './plannedSnapshot';
import { preflightDns } from './preflightDns';
import type { PreflightChecks } from './PreflightChecks';

/** What a hostname is judged by. */
export interface HostnameSources {
  platform: ExposurePlatform;
  /** By environment. */
  resolvers: ReadonlyMap<string, DnsResolver>;
  clock: Clock;
  logger: LoggerService;
}

/** What a request becomes, and the cluster it goes to, as far as the caller may know it. */
export interface PlannedManifests {
  request: ExposureRequest;
  manifests: readonly Manifest[];
  snapshot: ClusterSnapshot;
}

/** What would be said of one hostname if the manifests were applied now, as far as that can be known beforehand. */
export async function preflightHostname(
  hostname: string,
  planned: PlannedManifests,
  { platform, resolvers, clock, logger }: HostnameSources,
): Promise<PreflightChecks> {
  const { request, manifests, snapshot } = planned;
  const environment = findEnvironment(platform, request.environment);
  const resolver = resolvers.get(request.environment);
  if (!environment || !resolver) {
    throw new RangeError(`No environment ${request.environment}`);
  }
  const subject: ExposureSubject = {
    environment: environment.id,
    namespace: request.namespace,
    hostname,
    kubernetesId: request.component,
    labels: [],
  };
  const questions = dnsQuestions(subject, platform);
  const sources = { resolver, clock, logger };
  const dns = await preflightDns(hostname, questions, sources);
  const now = clock.now();
  const at = now.toISOString();
  const status = diagnose(
    observeExposure(subject, {
      platform,
      snapshot: plannedSnapshot(snapshot, manifests, now),
      dns,
      edge: unknown('notRead', at),
      pullRequest: unknown('notRead', at),
    }),
    now,
  );
  const isTold = (reason: string) =>
    isToldBeforeMerge(reason, status.zone?.managed === true);
  return {
    checks: status.findings.filter(({ reason }) => isTold(reason)),
    notChecked: status.notChecked.filter(({ check }) => isTold(check)),
  };
}
