import type { Observed } from '@exposure/backstage-plugin-exposure-common';
import type { Slots } from '../../limits/Slots';
import {
  failureOfError,
  KubernetesFailure,
  systemCode,
} from '../protocol/KubernetesFailure';
import type { FailureKind } from '../protocol/KubernetesFailure';
import { listPages } from '../protocol/listPages';
import type { WatchEvent } from '../protocol/watchEvents';
import { jittered } from './BackOff';
import { explainFailure } from './explainFailure';
import { followWatch } from './followWatch';
import type { WatchOptions } from './followWatch';
import { KindVersions } from './KindVersions';
import { LocalCopy } from './LocalCopy';
import type { ReadObject } from './ObjectStore';
import { Patience } from './Patience';
import type { Reachability } from './Reachability';
import { recovery } from './recovery';
import type { Phase, Recovery, Wait } from './recovery';
import { type Refused, SourceCondition } from './SourceCondition';

/** What a reflector needs; those of one cluster share transport, readings and reachability. */
export interface ReflectorOptions<T> extends WatchOptions {
  read: ReadObject<T>;
  /** A few whole readings of one cluster at a time, so that a start or a recovery does not storm its API server. */
  readings: Slots;
  reachability: Reachability;
  /** Objects or state changed. */
  changed: () => void;
  /** Something failed that is neither the network nor the cluster: a defect to be logged. */
  unexpected: (error: unknown) => void;
}

/**
 * Keeps a copy of one kind of one cluster current, by the rules of client-go's reflector: a watch list first,
 * else a paged list; then one watch after the other from the last version; and a way back from every failure.
 */
export class Reflector<T> {
  private readonly copy: LocalCopy<T>;
  private readonly condition: SourceCondition;
  private readonly patience: Patience;
  private readonly versions: KindVersions;
  private readonly failures = new Map<FailureKind, number>();
  private lists = 0;
  private watches = 0;
  private phase: Phase = 'watchList';
  private watchList = true;
  private justListed = false;
  private resyncAt = 0;

  constructor(private readonly options: ReflectorOptions<T>) {
    this.copy = new LocalCopy(options.read, options.limits.maxObjects);
    this.condition = new SourceCondition(options.clock);
    this.patience = new Patience(options);
    this.versions = new KindVersions(options.kind);
  }

  /** Follows the cluster until the signal is aborted, and resolves when nothing is open any more. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.round(signal);
      } catch (error) {
        await this.recover(error, signal);
      }
    }
  }

  /** What is known now; the array is the same one until something changes. */
  observe(): Observed<readonly T[]> {
    return this.condition.observe(this.copy.values());
  }

  /** State and costs. */
  describe() {
    return {
      kind: this.options.kind.kind,
      ...this.condition.describe(),
      objects: this.copy.size,
      lists: this.lists,
      watches: this.watches,
      malformed: this.copy.malformed,
    };
  }

  private async round(signal: AbortSignal): Promise<void> {
    if (this.options.clock.now().getTime() >= this.resyncAt) {
      this.resyncAt = Infinity;
      this.copy.forgetVersion();
      this.watchList = true;
    }
    if (this.copy.version !== undefined) {
      await this.watch('watch', signal, () => {});
      return;
    }
    const leave = await this.options.readings.enter(signal);
    try {
      if (!signal.aborted) {
        await this.readWhole(signal, leave);
      }
    } finally {
      leave();
    }
  }

  private async readWhole(
    signal: AbortSignal,
    leave: () => void,
  ): Promise<void> {
    this.lists += 1;
    this.copy.collect();
    if (this.watchList) {
      await this.watch('watchList', signal, leave);
    } else {
      await this.list(signal);
    }
  }

  private async list(signal: AbortSignal): Promise<void> {
    this.phase = 'list';
    const { transport } = this.options;
    let version = '';
    for await (const page of listPages(
      transport,
      this.versions.current,
      signal,
    )) {
      this.patience.answered();
      this.copy.add(page.items);
      version = page.version;
    }
    this.copy.publish(version);
    this.justListed = true;
    this.listed();
  }

  private async watch(
    phase: Phase,
    signal: AbortSignal,
    leave: () => void,
  ): Promise<void> {
    this.phase = phase;
    this.watches += 1;
    const listener = {
      version: this.copy.version,
      opened: () => this.patience.answered(),
      healthy: () => this.healthy(),
      events: (events: WatchEvent[]) => {
        const { changed, whole } = this.copy.accept(events);
        if (whole && this.phase === 'watchList') {
          this.phase = 'watch';
          leave();
          this.listed();
        } else if (whole) {
          this.synced(changed);
        }
        return whole;
      },
    };
    const options = { ...this.options, kind: this.versions.current };
    await followWatch(options, listener, signal);
  }

  private listed(): void {
    const { clock, random, limits } = this.options;
    this.resyncAt =
      clock.now().getTime() + jittered(limits.resyncMs, random, 0.25);
    this.synced(true);
  }

  private synced(changed: boolean): void {
    if (this.condition.synced() || changed) {
      this.options.changed();
    }
  }

  private healthy(): void {
    this.justListed = false;
    this.failures.clear();
    if (this.copy.version !== undefined) {
      this.synced(this.condition.limited(undefined));
    }
  }

  private async recover(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    const failure = this.failureOf(error);
    const times = (this.failures.get(failure.kind) ?? 0) + 1;
    this.failures.set(failure.kind, times);
    const phase = this.phase;
    const justListed = this.justListed;
    const { wasSynced } = this.condition;
    if (failure.kind === 'absent' && this.versions.next()) {
      this.copy.forgetVersion();
      return;
    }
    const step = recovery(failure, { phase, justListed, wasSynced, times });
    this.take(step, failure, phase);
    if (step.wait !== 'none') {
      this.justListed = false;
      await this.patience.wait(this.patienceFor(step.wait), failure, signal);
    }
  }

  /** What a cluster need not have is not asked for again and again. */
  private patienceFor(wait: Exclude<Wait, 'none'>): Exclude<Wait, 'none'> {
    return this.options.kind.optional && wait === 'slow' ? 'rare' : wait;
  }

  private failureOf(error: unknown): KubernetesFailure {
    if (isDefect(error)) {
      this.options.unexpected(error);
    }
    return failureOfError(error);
  }

  private take(step: Recovery, failure: KubernetesFailure, phase: Phase): void {
    const message = explainFailure(failure, phase, this.options.kind);
    const refused = refusals[failure.kind];
    if (step.relist) {
      this.copy.forgetVersion();
    }
    if (step.renewCredential) {
      this.options.transport.renewCredential();
    }
    this.watchList = step.watchList ?? this.watchList;
    const changed =
      step.state === 'synced'
        ? this.condition.limited(message, refused)
        : step.state && this.condition.failed(step.state, message, refused);
    if (changed) {
      this.options.changed();
    }
  }
}

const refusals: Partial<Record<FailureKind, Refused>> = {
  unauthorized: 'credential',
  forbidden: 'right',
};

/** Neither told by the cluster nor by the operating system. */
function isDefect(error: unknown): boolean {
  return !(error instanceof KubernetesFailure || systemCode(error));
}
