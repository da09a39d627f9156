import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  known,
  type Observed,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../kubernetes';
import type {
  FoundPullRequest,
  PullRequests,
} from '../pullRequests/PullRequests';

/** A forge that holds what a test puts into it. */
export class FakePullRequests implements PullRequests {
  reads = 0;
  reachable = true;
  private readonly found = new Map<string, FoundPullRequest[]>();

  constructor(private readonly clock: Clock) {}

  /** Replaces the pull requests of an entity in one environment and namespace. */
  set(
    entityRef: string,
    environment: string,
    namespace: string,
    found: FoundPullRequest[],
  ): void {
    this.found.set([entityRef, environment, namespace].join(' '), found);
  }

  async find(
    entity: Entity,
    environment: string,
    namespace: string,
    { signal }: { signal: AbortSignal },
  ): Promise<Observed<FoundPullRequest[]>> {
    signal.throwIfAborted();
    this.reads += 1;
    const now = this.clock.now().toISOString();
    if (!this.reachable) {
      return unknown('unreachable', now);
    }
    const key = [stringifyEntityRef(entity), environment, namespace].join(' ');
    return known(this.found.get(key) ?? [], now);
  }
}
