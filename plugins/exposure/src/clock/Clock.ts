/**
 * The time and its ticking, so that tests and the dev harness can hold it still.
 * @public
 */
export interface Clock {
  now(): Date;
  /** Calls back about every `everyMs` milliseconds; the answer stops it. */
  tick(everyMs: number, onTick: () => void): () => void;
}

/**
 * The browser's clock; silent while the page is hidden.
 * @public
 */
export const browserClock: Clock = {
  now: () => new Date(),
  tick(everyMs, onTick) {
    const handle = setInterval(() => {
      if (document.visibilityState === 'visible') {
        onTick();
      }
    }, everyMs);
    return () => clearInterval(handle);
  },
};
