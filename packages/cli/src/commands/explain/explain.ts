import type {
  ClusterSnapshot,
  DnsAnswer,
  ExposureObservation,
  ExposurePlatform,
  ExposureStatus,
  ExposureSubject,
  HostnameClaims,
  ObservationSources,
  Observed,
  Parsed,
  Refusal,
  Warning,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import {
  diagnose,
  findExposures,
  known,
  observeClaims,
  observeExposure,
  readObjectList,
  unknown,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';

/** Recorded facts and the time they are judged at. */
export interface Recording {
  platform: ExposurePlatform;
  /** Environment and what `kubectl get … -A -o json` printed there. */
  objects: ReadonlyMap<string, unknown>;
  /** `undefined` = nobody asked the DNS. */
  dns?: readonly DnsAnswer[];
  now: Date;
  /** Only this hostname. */
  host?: string;
  /** The kinds the lists were made with; those that a list itself names, or every watched kind, if left out. */
  kinds?: readonly WatchedKind[];
  /** What was assumed when the files were read. */
  warnings: readonly Warning[];
}

/** The statuses, or what is wrong with the recording. */
export type Explained =
  | { ok: true; statuses: ExposureStatus[]; warnings: Warning[] }
  | { ok: false; refusals: Refusal[] };

/** Whether a subject is the wildcard that serves a hostname: its star stands for exactly one label. */
function isWildcardOf({ hostname }: ExposureSubject, host: string): boolean {
  return hostname.startsWith('*.') && host.replace(/^[^.*]+/, '*') === hostname;
}

/** A hostname that no object names still gets an answer: that it is not exposed, or that it cannot be told. */
function subjectsFor(
  found: readonly ExposureSubject[],
  environment: string,
  host: string | undefined,
): readonly ExposureSubject[] {
  if (host === undefined) {
    return found;
  }
  const named = found.filter(({ hostname }) => hostname === host);
  const covering =
    named.length > 0
      ? named
      : found.filter(subject => isWildcardOf(subject, host));
  return covering.length > 0
    ? covering
    : [{ environment, namespace: '', hostname: host, labels: [] }];
}

/** Where the subject is a wildcard, the one name of it that is asked for is judged. */
function observe(
  subject: ExposureSubject,
  sources: ObservationSources,
  hostname = subject.hostname,
): ExposureObservation {
  return observeExposure({ ...subject, hostname }, sources);
}

/** What `exposure record` notes in the list: kubectl leaves no trace of a kind that it was not asked for. */
function listedKinds(list: unknown): WatchedKind[] | undefined {
  const noted: unknown =
    typeof list === 'object' && list !== null && Reflect.get(list, 'kinds');
  return Array.isArray(noted)
    ? watchedKinds.map(({ kind }) => kind).filter(kind => noted.includes(kind))
    : undefined;
}

/** What was recorded of one environment. */
interface Recorded {
  environment: string;
  snapshot: ClusterSnapshot;
  warnings: readonly Warning[];
}

function readRecorded(
  [environment, list]: readonly [environment: string, list: unknown],
  { platform, kinds = listedKinds(list), now }: Recording,
): Parsed<Recorded> {
  const at = now.toISOString();
  const cluster = platform.environments[environment]?.cluster ?? environment;
  const read = readObjectList(list, { cluster, at, kinds });
  return read.ok
    ? {
        ...read,
        value: { environment, snapshot: read.value, warnings: read.warnings },
      }
    : read;
}

/**
 * Who else serves a hostname, where other clusters were recorded. A hostname that nothing here names is not asked about: then
 * no one wants it here.
 */
function claimsOn(
  hostname: string,
  { environment, namespace, kubernetesId }: ExposureSubject,
  otherClusters: readonly ClusterSnapshot[],
  at: string,
): Observed<HostnameClaims> | undefined {
  const claimant = { environment, namespace, component: kubernetesId };
  const sources = { otherClusters, openRequests: [] };
  return otherClusters.length > 0 && namespace !== ''
    ? known(observeClaims(hostname, claimant, sources), at)
    : undefined;
}

function explainEnvironment(
  { environment, snapshot }: Recorded,
  all: readonly Recorded[],
  { platform, dns, now, host }: Recording,
): ExposureStatus[] {
  const at = now.toISOString();
  const sources = {
    platform,
    snapshot,
    dns: dns ? known(dns, at) : unknown('notRead', at, 'no DNS answers given'),
    edge: unknown(
      'notConfigured',
      at,
      'exposure explain does not connect to it',
    ),
    pullRequest: unknown(
      'notConfigured',
      at,
      'exposure explain asks no Git host',
    ),
  };
  const others = all
    .map(recorded => recorded.snapshot)
    .filter(({ cluster }) => cluster !== snapshot.cluster);
  const found = findExposures(snapshot, environment, platform);
  return subjectsFor(found, environment, host).map(subject => {
    const claims = claimsOn(host ?? subject.hostname, subject, others, at);
    return diagnose(observe(subject, { ...sources, claims }, host), now);
  });
}

/** Judges recorded facts exactly as the backend judges what it watches. */
export function explain(recording: Recording): Explained {
  const read = Array.from(recording.objects, entry =>
    readRecorded(entry, recording),
  );
  const refusals = read.flatMap(result => (result.ok ? [] : result.refusals));
  if (refusals.length > 0) {
    return { ok: false, refusals };
  }
  const all = read.flatMap(result => (result.ok ? [result.value] : []));
  return {
    ok: true,
    statuses: all.flatMap(recorded =>
      explainEnvironment(recorded, all, recording),
    ),
    warnings: [
      ...recording.warnings,
      ...all.flatMap(({ warnings }) => warnings),
    ],
  };
}
