import {
  type ClusterSnapshot,
  diagnose,
  type ExposurePlatform,
  type ExposureStatus,
  known,
  observeExposure,
  type Observed,
  type PullRequestObservation,
  remember,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { StoredPullRequest } from '../store/ExposureStore';
import { claimsOn } from './claimsOn';
import { millisecondsToNextCheck } from './checkCadence';
import { sameFacts } from './sameFacts';
import type { StatusWriter } from './StatusWriter';
import type { WatchedExposure } from './WatchedExposure';

/**
 * Judges an exposure by what is known now and stores the verdict. An exposure of which nothing is left is removed.
 * Returns whether anything changed.
 */
export async function judgeExposure(
  exposure: WatchedExposure,
  sources: {
    platform: ExposurePlatform;
    snapshot: ClusterSnapshot;
    /** By the id of the exposure they ask for. */
    pullRequests: ReadonlyMap<string, StoredPullRequest>;
    writer: StatusWriter;
    clock: Clock;
    clusters: ClusterObjects;
  },
): Promise<boolean> {
  const { platform, snapshot, writer } = sources;
  const { subject, dns, edge, id } = exposure;
  const now = sources.clock.now();
  const pullRequest = pullRequestOf(sources.pullRequests.get(id), now);
  const observation = observeExposure(subject, {
    platform,
    snapshot,
    dns,
    edge,
    pullRequest,
    claims: claimsOn(subject, sources, now),
  });
  // Time alone changes verdicts too, which the next check will see.
  const { judged, checked } = exposure;
  if (!checked && judged && sameFacts(judged, observation)) {
    return false;
  }
  const verdict = diagnose(observation, now);
  const isGone = verdict.reason === 'NothingExposed';
  if (isGone) {
    return writer.remove(id);
  }
  const { kubernetesId, labels } = subject;
  const changed = await writer.write(
    { id, labels, ...(kubernetesId === undefined ? {} : { kubernetesId }) },
    exposure,
    previous => {
      const status = remember(verdict, previous);
      schedule(exposure, status, now);
      const nextCheckAt = new Date(exposure.nextCheckAt).toISOString();
      return { ...status, nextCheckAt };
    },
  );
  exposure.checked = false;
  exposure.judged = observation;
  return changed;
}

/** A check that was planned keeps its time unless things begin to move; one that was made gets the next. */
function schedule(
  exposure: WatchedExposure,
  status: ExposureStatus,
  now: Date,
): void {
  const due = now.getTime() + millisecondsToNextCheck(status, now);
  exposure.nextCheckAt = exposure.checked
    ? due
    : Math.min(exposure.nextCheckAt, due);
}

function pullRequestOf(
  found: StoredPullRequest | undefined,
  now: Date,
): Observed<PullRequestObservation | undefined> {
  return found
    ? known(found.observation, found.observedAt)
    : unknown('notRead', now.toISOString());
}
