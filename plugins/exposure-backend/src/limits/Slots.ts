/** Bounds how many pieces of work run at the same time; the others wait in order. */
export class Slots {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param limit - looked at whenever somebody may enter; never less than one */
  constructor(private readonly limit: () => number) {}

  /** @throws the signal's reason when it is aborted before there is a place */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const leave = await this.enter(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /**
   * Resolves with the way to leave when there is a place, for work that needs it only at its beginning. Leaving twice is
   * harmless.
   * @throws the signal's reason when it is aborted before there is a place
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    await this.turn(signal);
    let inside = true;
    return () => {
      if (!inside) {
        return;
      }
      inside = false;
      this.taken -= 1;
      this.admit();
    };
  }

  private turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.waiting.push(enter);
      this.admit();
    });
  }

  private admit(): void {
    while (this.taken < Math.max(1, this.limit())) {
      const next = this.waiting.shift();
      if (!next) {
        return;
      }
      this.taken += 1;
      next();
    }
  }
}
