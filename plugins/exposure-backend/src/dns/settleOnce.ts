import type { Clock } from '../kubernetes/Clock';
import { DnsTrouble } from './DnsTrouble';

/** How long an exchange may take, by which clock, and who may end it before. */
export interface ExchangeLimits {
  clock: Clock;
  signal: AbortSignal;
  timeoutMs: number;
}

interface Settle<T> {
  done(value: T): void;
  fail(cause: unknown): void;
  isSettled(): boolean;
}

/**
 * A promise over a socket: the first of reply, error, time limit and abort wins, and closes the socket.
 * Whatever the socket emits after that is ignored.
 */
export function settleOnce<T>(
  options: ExchangeLimits & { close: () => void },
  begin: (settle: Settle<T>) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let settled = false;
    const settle = (outcome: () => void) => {
      if (settled) return;
      settled = true;
      cancelDeadline();
      options.signal.removeEventListener('abort', onAbort);
      options.close();
      outcome();
    };
    const fail = (cause: unknown) => settle(() => reject(cause));
    const onAbort = () => fail(options.signal.reason);
    const cancelDeadline = options.clock.after(options.timeoutMs, () =>
      fail(new DnsTrouble('TIMEOUT')),
    );
    options.signal.addEventListener('abort', onAbort);
    if (options.signal.aborted) {
      onAbort();
      return;
    }
    begin({
      done: value => settle(() => resolve(value)),
      fail,
      isSettled: () => settled,
    });
  });
}
