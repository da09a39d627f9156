/** The time of a world: what it is now, and what happens later. */
export interface Clock {
  now(): Date;
  /** Calls back once after so many milliseconds; returns what cancels it. */
  after(milliseconds: number, step: () => void): () => void;
}
