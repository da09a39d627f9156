import {
  annotations,
  type ClusterSnapshot,
  decidePullRequests,
  type ExposurePlatform,
  type ExposureSubject,
  findExposures,
} from '@exposure/backstage-plugin-exposure-common';
import { isRecent } from '../pullRequests/isRecent';
import type { StoredExposure, StoredPullRequest } from '../store/ExposureStore';

/** `environment/namespace/hostname`. */
function exposureId(
  subject: Pick<ExposureSubject, 'environment' | 'namespace' | 'hostname'>,
): string {
  return `${subject.environment}/${subject.namespace}/${subject.hostname}`;
}

/** The pull request that decides what is asked for, by the id of the exposure. */
export function pullRequestsById(
  pullRequests: readonly StoredPullRequest[],
  now: Date,
): Map<string, StoredPullRequest> {
  const byPlace = new Map<string, StoredPullRequest[]>();
  for (const one of pullRequests.filter(it => isRecent(it.observation, now))) {
    const place = `${one.environment}/${one.namespace}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return new Map(
    [...byPlace].flatMap(([place, found]) =>
      Array.from(
        decidePullRequests(found),
        ([hostname, decided]) => [`${place}/${hostname}`, decided] as const,
      ),
    ),
  );
}

/**
 * Every exposure of an environment that there is something to say about, by id: those the cluster's objects speak of,
 * those a pull request asks for, and those that were known before, until the diagnosis says that nothing is left of them.
 */
export function subjectsOf(
  environment: string,
  known: {
    platform: ExposurePlatform;
    snapshot: ClusterSnapshot;
    stored: readonly StoredExposure[];
    /** From `pullRequestsById`. */
    pullRequests: ReadonlyMap<string, StoredPullRequest>;
  },
): Map<string, ExposureSubject> {
  const subjects = [
    ...known.stored.map(subjectOfStored),
    ...Array.from(known.pullRequests)
      .filter(([, pullRequest]) => pullRequest.environment === environment)
      .flatMap(subjectOfPullRequest),
    ...findExposures(known.snapshot, environment, known.platform),
  ];
  return new Map(subjects.map(subject => [exposureId(subject), subject]));
}

function subjectOfStored({
  status,
  kubernetesId,
  labels,
}: StoredExposure): ExposureSubject {
  const { environment, namespace, hostname } = status;
  return {
    environment,
    namespace,
    hostname,
    labels,
    ...(kubernetesId === undefined ? {} : { kubernetesId }),
  };
}

/** A removal that was merged makes nothing known: it has an end, and must not begin again after it. */
function subjectOfPullRequest([id, pullRequest]: readonly [
  string,
  StoredPullRequest,
]): ExposureSubject[] {
  const { environment, namespace, component, observation } = pullRequest;
  if (observation.state === 'merged' && observation.removes) {
    return [];
  }
  return [
    {
      environment,
      namespace,
      hostname: id.slice(`${environment}/${namespace}/`.length),
      kubernetesId: component,
      labels: [{ [annotations.kubernetesId]: component }],
    },
  ];
}
