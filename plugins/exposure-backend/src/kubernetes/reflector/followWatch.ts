import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../Clock';
import { getOk } from '../protocol/getOk';
import {
  failureOfError,
  KubernetesFailure,
} from '../protocol/KubernetesFailure';
import type { KubernetesTransport } from '../protocol/KubernetesTransport';
import { resourcePath } from '../protocol/resourcePath';
import { watchEvents } from '../protocol/watchEvents';
import type { WatchEvent } from '../protocol/watchEvents';
import type { WatchLimits } from './WatchLimits';

/** What {@link followWatch} works with. */
export interface WatchOptions {
  kind: KindOnServer;
  transport: KubernetesTransport;
  clock: Clock;
  random: () => number;
  limits: WatchLimits;
}

/** Who hears what a watch brings. */
export interface WatchListener {
  /** Undefined asks for a watch list. */
  version: string | undefined;
  /** The server accepted the watch. */
  opened(): void;
  /** Returns whether the copy is whole. */
  events(events: WatchEvent[]): boolean;
  /** It has been open for a second, so it is no watch that ends at once. */
  healthy(): void;
}

const healthyAfterMs = 1_000;
// The server ends a watch itself; this is for one that does not.
const overtimeMs = 15_000;

/**
 * One watch, from the request to its end. Resolves when it ended as watches do: by the server's time limit,
 * or by a connection that broke after some life, which is no reason to call a cluster unreachable.
 * @throws KubernetesFailure for everything else; `unsupported` when a watch list brings no end of its first objects
 */
export async function followWatch(
  options: WatchOptions,
  listener: WatchListener,
  signal: AbortSignal,
): Promise<void> {
  const { clock, limits } = options;
  const giveUp = new AbortController();
  const forward = () => giveUp.abort();
  signal.addEventListener('abort', forward, { once: true });
  let whole = listener.version !== undefined;
  let late = false;
  const cancelLate = clock.after(limits.watchListMs, () => {
    late = !whole;
    if (late) {
      giveUp.abort();
    }
  });
  try {
    await readWatch(options, giveUp.signal, {
      ...listener,
      events: events => (whole = listener.events(events)),
    });
  } catch (error) {
    throw late ? noEndOfList() : error;
  } finally {
    cancelLate();
    signal.removeEventListener('abort', forward);
  }
  if (!whole) {
    throw noEndOfList();
  }
}

async function readWatch(
  options: WatchOptions,
  signal: AbortSignal,
  listener: WatchListener,
): Promise<void> {
  const { clock, transport } = options;
  const seconds = lifetime(options);
  const query = watchQuery(listener.version, seconds);
  const response = await getOk(transport, resourcePath(options.kind, query), {
    signal,
    deadlineMs: seconds * 1000 + overtimeMs,
  });
  listener.opened();
  let healthy = false;
  const cancel = clock.after(healthyAfterMs, () => {
    healthy = true;
    listener.healthy();
  });
  try {
    for await (const events of watchEvents(response.body)) {
      listener.events(events);
    }
  } catch (error) {
    if (failureOfError(error).kind !== 'disconnected') {
      throw error;
    }
  } finally {
    cancel();
  }
  if (!healthy) {
    throw new KubernetesFailure(
      'shortLived',
      'the server ends each watch immediately',
    );
  }
}

/**
 * The query of a watch. Without a version it is a watch list (KEP-3157): the server begins with all objects and ends
 * them with a marked bookmark, so a large list is never built on either side.
 */
function watchQuery(
  version: string | undefined,
  timeoutSeconds: number,
): Record<string, string> {
  return {
    watch: 'true',
    allowWatchBookmarks: 'true',
    timeoutSeconds: String(timeoutSeconds),
    ...(version === undefined
      ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' }
      : { resourceVersion: version }),
  };
}

function lifetime({ random, limits }: WatchOptions): number {
  const { from, to } = limits.watchSeconds;
  return Math.floor(from + random() * (to - from));
}

function noEndOfList(): KubernetesFailure {
  return new KubernetesFailure(
    'unsupported',
    'the server begins a watch list but never completes the initial objects',
  );
}
