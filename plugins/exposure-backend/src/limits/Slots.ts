/** Bounds how many pieces of work run at the same time; the others wait in order. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: () => number) {}

  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.enter(signal);
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.admit();
    }
  }

  private enter(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        const index = this.waiting.indexOf(turn);
        if (index >= 0) this.waiting.splice(index, 1);
        reject(signal.reason);
      };
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener('abort', leave, { once: true });
      this.waiting.push(turn);
      this.admit();
    });
  }

  private admit(): void {
    while (this.running < Math.max(1, this.limit())) {
      const next = this.waiting.shift();
      if (!next) return;
      this.running += 1;
      next();
    }
  }
}
