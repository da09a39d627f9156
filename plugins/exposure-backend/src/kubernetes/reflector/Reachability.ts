import type { Clock } from '../Clock';
import { jittered } from './BackOff';

const probeMs = 1_500;

/**
 * What the reflectors of one cluster tell each other while it cannot be reached: one of them tries every few
 * seconds, the others wait out their longer back-off, and the first answer wakes them all.
 */
export class Reachability {
  private readonly sleeping = new Set<() => void>();
  private probing = false;

  constructor(
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {}

  /** The cluster sent an HTTP answer, whatever it said. */
  answered(): void {
    for (const wake of [...this.sleeping]) {
      wake();
    }
  }

  /** Waits `ms` milliseconds, or less when the cluster answers somebody; tells whether it did. */
  async pause(ms: number, signal: AbortSignal): Promise<boolean> {
    if (this.probing) {
      return this.sleep(ms, signal);
    }
    this.probing = true;
    const probe = Math.min(ms, jittered(probeMs, this.random));
    const woken = await this.sleep(probe, signal);
    this.probing = false;
    return woken;
  }

  private sleep(ms: number, signal: AbortSignal): Promise<boolean> {
    return new Promise(resolve => {
      const end = (woken: boolean) => {
        cancel();
        this.sleeping.delete(wake);
        signal.removeEventListener('abort', stop);
        resolve(woken);
      };
      const wake = () => end(true);
      const stop = () => end(false);
      const cancel = this.clock.after(ms, stop);
      this.sleeping.add(wake);
      signal.addEventListener('abort', stop, { once: true });
    });
  }
}
