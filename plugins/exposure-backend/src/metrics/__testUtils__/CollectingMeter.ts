import type { Meter, ObservableCallback } from '@opentelemetry/api';

type Observed = [number, Record<string, unknown> | undefined];

/** Collects as an SDK does: every callback of every instrument once, at the moment of collection. */
export class CollectingMeter {
  readonly instruments = new Map<string, Set<ObservableCallback>>();

  readonly createObservableGauge = (name: string) => this.instrument(name);
  readonly createObservableCounter = (name: string) => this.instrument(name);

  /** As the plugin sees it, which makes instruments of two sorts only. */
  asMeter(): Meter {
    return this as unknown as Meter;
  }

  async collect(name: string): Promise<Observed[]> {
    const seen: Observed[] = [];
    for (const callback of this.instruments.get(name) ?? []) {
      await callback({
        observe: (value, attributes) => seen.push([value, attributes]),
      });
    }
    return seen;
  }

  private instrument(name: string) {
    const callbacks = new Set<ObservableCallback>();
    this.instruments.set(name, callbacks);
    return {
      addCallback: (callback: ObservableCallback) => callbacks.add(callback),
      removeCallback: (callback: ObservableCallback) =>
        callbacks.delete(callback),
    };
  }
}
