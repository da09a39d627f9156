import type { Clock } from '../kubernetes/Clock';

/** Gives a piece of work some time: `undefined` when it has not ended by then, whether or not it heeds its signal. */
export async function withinTime<T>(
  limitMs: number,
  clock: Clock,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const deadline = new AbortController();
  let cancel = () => {};
  const late = new Promise<undefined>(resolve => {
    cancel = clock.after(limitMs, () => {
      resolve(undefined);
      deadline.abort();
    });
  });
  try {
    return await Promise.race([work(deadline.signal), late]);
  } finally {
    cancel();
  }
}
