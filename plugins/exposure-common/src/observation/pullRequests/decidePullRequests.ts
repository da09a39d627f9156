import type { PullRequestObservation } from './PullRequestObservation';

/**
 * A pull request, and what its marker says that it is about. Those of one component, environment and namespace share a
 * branch.
 * @public
 */
export interface MarkedPullRequest {
  component: string;
  /** A-labels that it asks for; those that go where it removes the exposure. */
  hostnames: readonly string[];
  /** A-labels that it takes off the web while others stay. */
  drops: readonly string[];
  observation: PullRequestObservation;
}

const isMerged = ({ observation }: MarkedPullRequest) =>
  observation.state === 'merged';

const isClosed = ({ observation }: MarkedPullRequest) =>
  observation.state === 'closed';

const isOpen = (one: MarkedPullRequest) => !isMerged(one) && !isClosed(one);

/** Whoever comments on an ended pull request updates it, so only its end tells which was last. */
const decidedAt = ({ observation }: MarkedPullRequest) =>
  Date.parse(observation.endedAt ?? observation.updatedAt);

/** The first of those that are equally new: forges list the newest first, with times of whole seconds. */
function newest<T extends MarkedPullRequest>(
  pullRequests: readonly T[],
): T | undefined {
  return pullRequests.reduce<T | undefined>(
    (last, one) => (last && decidedAt(last) >= decidedAt(one) ? last : one),
    undefined,
  );
}

const asksFor = (one: MarkedPullRequest, hostname: string) =>
  !one.observation.removes && one.hostnames.includes(hostname);

const isAbout = (one: MarkedPullRequest, hostname: string) =>
  one.hostnames.includes(hostname) || one.drops.includes(hostname);

const asRemoval = <T extends MarkedPullRequest>(one: T): T => ({
  ...one,
  observation: { ...one.observation, removes: true },
});

/** What the pull requests of one branch come to for a hostname. */
function decideFor<T extends MarkedPullRequest>(
  hostname: string,
  branch: readonly T[],
): T | undefined {
  const merged = branch.filter(isMerged);
  const last = newest(merged);
  const inForce = last && asksFor(last, hostname) ? last : undefined;
  const open = newest(
    branch.filter(isOpen).filter(one => isAbout(one, hostname)),
  );
  if (open) {
    const whole = asksFor(open, hostname) ? open : asRemoval(open);
    const observation = {
      ...whole.observation,
      ...(inForce && { merged: inForce.observation }),
    };
    return { ...whole, observation };
  }
  if (inForce) {
    return inForce;
  }
  if (last && merged.some(one => isAbout(one, hostname))) {
    return asRemoval(last);
  }
  const closed = newest(
    branch.filter(isClosed).filter(one => asksFor(one, hostname)),
  );
  const isOvertaken = closed && last && decidedAt(last) >= decidedAt(closed);
  return isOvertaken ? undefined : closed;
}

/** A hostname that moves between components is asked for by one and dropped by the other. */
function weight({ observation }: MarkedPullRequest): number {
  if (observation.state === 'closed') {
    return 0;
  }
  if (!observation.removes) {
    return 3;
  }
  return observation.state === 'merged' ? 1 : 2;
}

function groupByComponent<T extends MarkedPullRequest>(
  found: readonly T[],
): T[][] {
  const branches = new Map<string, T[]>();
  for (const one of found) {
    branches.set(one.component, [...(branches.get(one.component) ?? []), one]);
  }
  return [...branches.values()];
}

/**
 * The pull request that decides what is asked for, by hostname: one that is open, else the one of its branch that was
 * merged last, whatever was opened first. What that one no longer names is being removed by it.
 * @param found - all of one environment and namespace
 * @public
 */
export function decidePullRequests<T extends MarkedPullRequest>(
  found: readonly T[],
): Map<string, T> {
  const decided = new Map<string, T>();
  for (const branch of groupByComponent(found)) {
    const named = branch.flatMap(one => [...one.hostnames, ...one.drops]);
    for (const hostname of new Set(named)) {
      const here = decideFor(hostname, branch);
      const other = decided.get(hostname);
      if (here && (!other || weight(here) > weight(other))) {
        decided.set(hostname, here);
      }
    }
  }
  return decided;
}
