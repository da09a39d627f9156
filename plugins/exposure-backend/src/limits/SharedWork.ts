/**
 * Lets callers who want the same thing at the same time share one piece of work. A caller who leaves does not end it
 * for the others; it is aborted when the last one has left.
 */
export class SharedWork<T> {
  private readonly running = new Map<string, Shared<T>>();

  join(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const shared = this.running.get(key) ?? this.begin(key, work);
    shared.members += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        shared.members -= 1;
        if (shared.members === 0) {
          this.forget(key, shared);
          shared.abort.abort(signal.reason);
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      shared.result
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', leave));
    });
  }

  private begin(
    key: string,
    work: (signal: AbortSignal) => Promise<T>,
  ): Shared<T> {
    const abort = new AbortController();
    const shared: Shared<T> = { abort, members: 0, result: work(abort.signal) };
    this.running.set(key, shared);
    const forget = () => this.forget(key, shared);
    shared.result.then(forget, forget);
    return shared;
  }

  private forget(key: string, shared: Shared<T>): void {
    if (this.running.get(key) === shared) {
      this.running.delete(key);
    }
  }
}

interface Shared<T> {
  abort: AbortController;
  members: number;
  result: Promise<T>;
}
