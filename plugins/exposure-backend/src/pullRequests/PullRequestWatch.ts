import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isDeepStrictEqual } from 'node:util';
import { componentOf, namespacesOf } from '../entity/entityAnnotations';
import { type Clock, delay } from '../kubernetes/Clock';
import type { ExposureStore, StoredPullRequest } from '../store/ExposureStore';
import type { PullRequests } from './PullRequests';

export interface PullRequestWatchOptions {
  pullRequests: PullRequests;
  /** Ids of the platform's environments. */
  environments: readonly string[];
  store: ExposureStore;
  clock: Clock;
  logger: LoggerService;
}

/** A pull request is of interest to those who look at the component's page, and for a while after. */
const interestMs = 10 * 60_000;
const pollMs = 15_000;
const maxEntities = 200;

interface Interest {
  entity: Entity;
  until: number;
}

/** Polls the forge for entities that somebody looked at lately, not for every look. */
export class PullRequestWatch {
  private readonly interests = new Map<string, Interest>();
  private readonly listeners = new Set<() => void>();
  private wake = () => {};

  constructor(private readonly options: PullRequestWatchOptions) {}

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Somebody looks at the entity: its pull requests are polled for the next ten minutes. */
  lookedAt(entity: Entity): void {
    const ref = stringifyEntityRef(entity);
    const isNew = !this.interests.has(ref);
    if (isNew && this.interests.size >= maxEntities) {
      return;
    }
    const until = this.options.clock.now().getTime() + interestMs;
    this.interests.set(ref, { entity, until });
    if (isNew) {
      this.wake();
    }
  }

  /** Resolves when the signal was aborted and no request is under way. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const woken = new AbortController();
      this.wake = () => woken.abort();
      await this.pollAll(signal);
      await delay(
        this.options.clock,
        pollMs,
        AbortSignal.any([signal, woken.signal]),
      );
    }
  }

  private async pollAll(signal: AbortSignal): Promise<void> {
    const now = this.options.clock.now().getTime();
    for (const [ref, { entity, until }] of [...this.interests]) {
      if (signal.aborted) {
        return;
      }
      if (until < now) {
        this.interests.delete(ref);
      } else {
        await this.poll(ref, entity, signal);
      }
    }
  }

  private async poll(
    entityRef: string,
    entity: Entity,
    signal: AbortSignal,
  ): Promise<void> {
    const { store, logger } = this.options;
    try {
      const before = await store.pullRequests({ entityRef });
      const found = await this.find(entityRef, entity, signal);
      if (!found || sameFacts(before, found)) {
        return;
      }
      await store.putPullRequests(entityRef, found);
      this.listeners.forEach(listener => listener());
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      logger.warn(`Pull requests of ${entityRef} could not be read: ${error}`);
    }
  }

  /** `undefined` = some part is unknown: what was known before stays. */
  private async find(
    entityRef: string,
    entity: Entity,
    signal: AbortSignal,
  ): Promise<StoredPullRequest[] | undefined> {
    const component = componentOf(entity);
    if (component === undefined) {
      return [];
    }
    const stored: StoredPullRequest[] = [];
    for (const environment of this.options.environments) {
      for (const namespace of namespacesOf(entity)) {
        const found = await this.options.pullRequests.find(
          entity,
          environment,
          namespace,
          { signal },
        );
        if (!found.known) {
          return undefined;
        }
        const place = { entityRef, environment, namespace, component };
        const observedAt = found.at;
        stored.push(
          ...found.value.map(one => ({ ...place, ...one, observedAt })),
        );
      }
    }
    return stored;
  }
}

function sameFacts(
  a: readonly StoredPullRequest[],
  b: readonly StoredPullRequest[],
): boolean {
  const facts = ({ observedAt: _, ...rest }: StoredPullRequest) => rest;
  return isDeepStrictEqual(a.map(facts), b.map(facts));
}
