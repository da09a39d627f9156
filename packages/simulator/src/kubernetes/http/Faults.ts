import type { RequestRecord } from './RequestLog';

/** How a request goes wrong. */
export type Fault =
  /** Another answer than the real one. */
  | {
      kind: 'answer';
      code: number;
      headers?: Record<string, string>;
      body?: string;
    }
  /** The real answer, cut off after so many bytes. */
  | { kind: 'truncated'; bytes: number }
  /** The real answer, so many bytes each second. */
  | { kind: 'slow'; bytesPerSecond: number }
  /** The connection is accepted and nothing is ever sent. */
  | { kind: 'silence' }
  /** The connection is cut before an answer. */
  | { kind: 'reset' };

/** A fault and the requests it hits. */
export interface FaultRule {
  fault: Fault;
  /** Every request, where left out. */
  matches?: (request: RequestRecord) => boolean;
  /** How many requests it hits before it is used up; all, where left out. */
  times?: number;
}

/** The switches by which a test makes an API server misbehave. */
export class Faults {
  private rules: FaultRule[] = [];
  private release?: () => void;
  private pausing?: Promise<void>;

  /** Adds a rule; the first that matches a request applies. Returns what removes it again. */
  add(rule: FaultRule): () => void {
    const own = { ...rule };
    this.rules.push(own);
    return () => {
      this.rules = this.rules.filter(it => it !== own);
    };
  }

  /** Accepts connections and answers nobody, open watches included, until {@link Faults.resume}. */
  pause(): void {
    this.pausing ??= new Promise(resolve => {
      this.release = resolve;
    });
  }

  resume(): void {
    this.release?.();
    this.pausing = undefined;
  }

  /** Removes every rule and resumes. */
  clear(): void {
    this.rules = [];
    this.resume();
  }

  /** Pending while the server is paused; `undefined` while it runs. */
  get paused(): Promise<void> | undefined {
    return this.pausing;
  }

  /** The fault that hits a request, and counts it. */
  take(request: RequestRecord): Fault | undefined {
    const rule = this.rules.find(
      it => it.times !== 0 && (it.matches?.(request) ?? true),
    );
    if (rule?.times) {
      rule.times -= 1;
    }
    return rule?.fault;
  }
}
