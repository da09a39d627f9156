import type {
  DnsAnswer,
  ExposurePlatform,
  ExposureStatus,
  ExposureSubject,
  Refusal,
  Warning,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import {
  diagnose,
  findExposures,
  known,
  observeExposure,
  readObjectList,
  unknown,
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
  /** The kinds the lists were made with; every watched kind if left out. */
  kinds?: readonly WatchedKind[];
  /** What was assumed when the files were read. */
  warnings: readonly Warning[];
}

/** The statuses, or what is wrong with the recording. */
export type Explained =
  | { ok: true; statuses: ExposureStatus[]; warnings: Warning[] }
  | { ok: false; refusals: Refusal[] };

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
  return named.length > 0
    ? named
    : [{ environment, namespace: '', hostname: host, labels: [] }];
}

function explainEnvironment(
  environment: string,
  list: unknown,
  recording: Recording,
): Explained {
  const { platform, dns, now, host, kinds } = recording;
  const at = now.toISOString();
  const cluster = platform.environments[environment]?.cluster ?? environment;
  const read = readObjectList(list, { cluster, at, kinds });
  if (!read.ok) {
    return read;
  }
  const sources = {
    platform,
    snapshot: read.value,
    dns: dns ? known(dns, at) : unknown('notRead', at, 'no DNS answers given'),
    edge: unknown('notConfigured', at, 'nobody connects to the address here'),
    pullRequest: unknown('notConfigured', at, 'no forge is asked here'),
  };
  const found = findExposures(read.value, environment, platform);
  return {
    ok: true,
    statuses: subjectsFor(found, environment, host).map(subject =>
      diagnose(observeExposure(subject, sources), now),
    ),
    warnings: read.warnings,
  };
}

/** Judges recorded facts exactly as the backend judges what it watches. */
export function explain(recording: Recording): Explained {
  const explained = Array.from(recording.objects, ([environment, list]) =>
    explainEnvironment(environment, list, recording),
  );
  const refusals = explained.flatMap(result =>
    result.ok ? [] : result.refusals,
  );
  return refusals.length > 0
    ? { ok: false, refusals }
    : {
        ok: true,
        statuses: explained.flatMap(result =>
          result.ok ? result.statuses : [],
        ),
        warnings: [
          ...recording.warnings,
          ...explained.flatMap(result => (result.ok ? result.warnings : [])),
        ],
      };
}
