import type { EdgeObservation } from '@exposure/backstage-plugin-exposure-common';
import type { EdgeProbe } from '../edge/EdgeProbe';

/** An edge that serves what a test says; a hostname it does not know is unreachable. */
export class FakeEdgeProbe implements EdgeProbe {
  private readonly served = new Map<string, EdgeObservation>();

  serve(hostname: string, observation: EdgeObservation): void {
    this.served.set(hostname, observation);
  }

  async probe(
    hostname: string,
    { signal }: { signal: AbortSignal },
  ): Promise<EdgeObservation> {
    signal.throwIfAborted();
    return (
      this.served.get(hostname) ?? {
        outcome: 'unreachable',
        message: 'the hostname resolves to no address',
      }
    );
  }
}
