/**
 * Lets a few whole readings of one cluster run at a time, so that a start or a recovery does not storm its
 * API server. There is no gate over all clusters: one that is silent would then hold up the others.
 */
export class SyncGate {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(places: number) {
    this.free = places;
  }

  /** Resolves with the way to leave when there is a place. Leaving twice is harmless. */
  async enter(): Promise<() => void> {
    if (this.free > 0) {
      this.free -= 1;
    } else {
      await new Promise<void>(resolve => {
        this.waiting.push(resolve);
      });
    }
    let inside = true;
    return () => {
      if (inside) {
        inside = false;
        this.leave();
      }
    };
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) {
      next();
    } else {
      this.free += 1;
    }
  }
}
