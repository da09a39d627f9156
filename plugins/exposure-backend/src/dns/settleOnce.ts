import { DnsTrouble } from './DnsTrouble';

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
  options: { signal: AbortSignal; timeoutMs: number; close: () => void },
  begin: (settle: Settle<T>) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let settled = false;
    const settle = (outcome: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(deadline);
      options.signal.removeEventListener('abort', onAbort);
      options.close();
      outcome();
    };
    const fail = (cause: unknown) => settle(() => reject(cause));
    const onAbort = () => fail(options.signal.reason);
    const deadline = setTimeout(
      () => fail(new DnsTrouble('TIMEOUT')),
      options.timeoutMs,
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
