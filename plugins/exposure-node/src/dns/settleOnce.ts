/**
 * What counts the time of an exchange: calls back once after `ms` milliseconds, and the returned function cancels that. The
 * clock of the backend is one.
 * @public
 */
export interface Timer {
  after(ms: number, callback: () => void): () => void;
}

/** The machine's. */
export const systemTimer: Timer = {
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * No usable reply: nobody answered in time, or nobody could be asked.
 * @public
 */
export type DnsTrouble = 'TIMEOUT' | 'UNREACHABLE';

/** How long an exchange may take, by which timer, and who may end it before. */
export interface ExchangeLimits {
  timer: Timer;
  signal: AbortSignal;
  timeoutMs: number;
}

interface Settle<T> {
  done(outcome: T | DnsTrouble): void;
  isSettled(): boolean;
}

/**
 * A promise over a socket: the first of reply, error, time limit and abort wins, and closes the socket. Whatever the
 * socket emits after that is ignored. Only an abort rejects.
 */
export function settleOnce<T>(
  { timer, signal, timeoutMs, close }: ExchangeLimits & { close: () => void },
  begin: (settle: Settle<T>) => void,
): Promise<T | DnsTrouble> {
  return new Promise((resolve, reject) => {
    let settled = false;
    const settle = (outcome: () => void) => {
      if (settled) {
        return;
      }
      settled = true;
      cancelDeadline();
      signal.removeEventListener('abort', onAbort);
      close();
      outcome();
    };
    const done = (outcome: T | DnsTrouble) => settle(() => resolve(outcome));
    const onAbort = () => settle(() => reject(signal.reason));
    const cancelDeadline = timer.after(timeoutMs, () => done('TIMEOUT'));
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) {
      onAbort();
      return;
    }
    begin({ done, isSettled: () => settled });
  });
}
