import {
  diagnose,
  dnsQuestions,
  ExposurePlatform,
  ExposureStatus,
  findExposures,
  known,
  observeExposure,
  PullRequestObservation,
  readObjectList,
  unknown,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import type { SimulatedWorld } from '../world';

/**
 * Judges every exposure of one environment by the core alone: all objects, all answers, no portal in between.
 * @param pullRequests - by hostname, from `decidePullRequests`; those of one namespace
 */
export function judgeCluster(
  world: SimulatedWorld,
  platform: ExposurePlatform,
  environment: string,
  pullRequests: ReadonlyMap<string, PullRequestObservation> = new Map(),
  namespace = '',
): ExposureStatus[] {
  const now = world.clock.now();
  const at = now.toISOString();
  const cluster = platform.environments[environment]?.cluster ?? '';
  const objects = world.clusters.get(cluster)?.objects;
  const items = watchedKinds.flatMap(({ kind }) => objects?.list(kind) ?? []);
  const kinds = watchedKinds.map(({ kind }) => kind);
  const snapshot = readObjectList(
    { kind: 'List', items },
    { cluster, at, kinds },
  );
  if (!snapshot.ok) {
    throw new Error(JSON.stringify(snapshot.refusals));
  }
  const found = findExposures(snapshot.value, environment, platform);
  const asked = [...pullRequests.keys()]
    .filter(hostname => !found.some(subject => subject.hostname === hostname))
    .map(hostname => ({ environment, namespace, hostname, labels: [] }));
  return [...found, ...asked].map(subject => {
    const answers = dnsQuestions(subject, platform).map(question => ({
      ...question,
      ...answerOf(world, question),
      observedAt: at,
    }));
    const observation = observeExposure(subject, {
      platform,
      snapshot: snapshot.value,
      dns: known(answers, at),
      edge: unknown('notConfigured', at),
      pullRequest: known(pullRequests.get(subject.hostname), at),
    });
    return diagnose(observation, now);
  });
}

function answerOf(
  { dns }: SimulatedWorld,
  question: { server: string; name: string; type: string },
) {
  const { server, name, type } = question;
  return server === 'authoritative'
    ? dns.zones.answer(name, type)
    : dns.resolver.resolve(name, type);
}
