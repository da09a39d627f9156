/**
 * A stream that a test feeds while somebody reads it.
 */
export class LiveStream implements AsyncIterable<string> {
  private readonly waiting: (string | undefined)[] = [];
  private wake: () => void = () => {};

  push(...lines: string[]): void {
    this.waiting.push(...lines);
    this.wake();
  }

  /** Ends the stream after what was pushed. */
  end(): void {
    this.waiting.push(undefined);
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      while (this.waiting.length > 0) {
        const line = this.waiting.shift();
        if (line === undefined) {
          return;
        }
        yield line;
      }
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
  }
}
