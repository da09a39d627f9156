import { performance } from 'node:perf_hooks';
import type { ManualClock } from '@exposure/simulator/testing';

/** Turns of the event loop without anything from a socket, after which both ends of a connection in one process are silent. */
const silentTurns = 50;

const eventsSoFar = () => performance.nodeTiming.uvMetricsInfo.events;

async function untilSocketsAreSilent(): Promise<void> {
  let seen = eventsSoFar();
  for (let silent = 0; silent < silentTurns; silent += 1) {
    await new Promise(resolve => setImmediate(resolve));
    const events = eventsSoFar();
    if (events !== seen) {
      seen = events;
      silent = 0;
    }
  }
}

/**
 * Lets time pass until the predicate holds, for tests that talk to a server of the same process over sockets. Time stands
 * still while anything is on its way, and then moves to the next timer: so no deadline is missed because a machine is slow,
 * and nobody waits out a back-off.
 * @throws Error where nothing more will happen
 */
export async function passTimeUntil(
  clock: ManualClock,
  predicate: () => boolean,
): Promise<void> {
  await untilSocketsAreSilent();
  while (!predicate()) {
    const next = clock.nextTimer();
    if (next === undefined) {
      throw new Error('nothing waits any more, and it has not come true');
    }
    await clock.advance(next);
    await untilSocketsAreSilent();
  }
}

/** Lets time pass until a promise is settled, and is that promise. */
export async function inPassingTime<T>(
  clock: ManualClock,
  promise: Promise<T>,
): Promise<T> {
  let isSettled = false;
  const settled = () => {
    isSettled = true;
  };
  promise.then(settled, settled);
  await passTimeUntil(clock, () => isSettled);
  return promise;
}
