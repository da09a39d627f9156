import {
  annotations,
  type ClusterSnapshot,
  type ExposurePlatform,
  type ExposureSubject,
  findExposures,
} from '@exposure/backstage-plugin-exposure-common';
import type { StoredExposure, StoredPullRequest } from '../store/ExposureStore';

/** `environment/namespace/hostname`. */
export function exposureId(
  subject: Pick<ExposureSubject, 'environment' | 'namespace' | 'hostname'>,
): string {
  return `${subject.environment}/${subject.namespace}/${subject.hostname}`;
}

/** The pull request that asks for each exposure, by its id; the first one where several name it. */
export function pullRequestsById(
  pullRequests: readonly StoredPullRequest[],
): Map<string, StoredPullRequest> {
  const byId = new Map<string, StoredPullRequest>();
  for (const pullRequest of pullRequests) {
    for (const subject of subjectsOfPullRequest(pullRequest)) {
      const id = exposureId(subject);
      if (!byId.has(id)) byId.set(id, pullRequest);
    }
  }
  return byId;
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
    pullRequests: readonly StoredPullRequest[];
  },
): Map<string, ExposureSubject> {
  const subjects = [
    ...known.stored.map(subjectOfStored),
    ...known.pullRequests
      .filter(pullRequest => pullRequest.environment === environment)
      .flatMap(subjectsOfPullRequest),
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

function subjectsOfPullRequest(
  pullRequest: StoredPullRequest,
): ExposureSubject[] {
  const { environment, namespace, component, hostnames } = pullRequest;
  return hostnames.map(hostname => ({
    environment,
    namespace,
    hostname,
    kubernetesId: component,
    labels: [{ [annotations.kubernetesId]: component }],
  }));
}
