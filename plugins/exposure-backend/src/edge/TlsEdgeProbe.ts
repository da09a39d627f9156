import type { EdgeObservation } from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import type { Clock } from '../kubernetes/Clock';
import { createAddressFilter } from './addressRanges';
import type { EdgeProbe } from './EdgeProbe';
import { handshake } from './handshake';

export interface TlsEdgeProbeOptions {
  resolver: DnsResolver;
  clock: Clock;
  /** CIDRs that may be connected to although they are not public. */
  allowPrivateRanges: readonly string[];
  port?: number;
}

/** Addresses tried before the edge counts as unreachable. */
const maxAddresses = 2;
const timeoutMs = 5_000;

/**
 * Adapter of `EdgeProbe`: a TLS handshake and not a byte more. The hostname is a user's text, so it is resolved by our
 * own client and the connection goes to exactly the address that was checked: a second look-up could answer differently.
 */
export class TlsEdgeProbe implements EdgeProbe {
  private readonly mayConnect: (address: string) => boolean;

  constructor(private readonly options: TlsEdgeProbeOptions) {
    this.mayConnect = createAddressFilter(options.allowPrivateRanges);
  }

  async probe(
    hostname: string,
    { signal }: { signal: AbortSignal },
  ): Promise<EdgeObservation> {
    const addresses = await this.addressesOf(hostname, signal);
    const allowed = addresses.filter(this.mayConnect).slice(0, maxAddresses);
    let last: EdgeObservation = {
      outcome: 'unreachable',
      message:
        addresses.length === 0
          ? 'the hostname resolves to no address'
          : 'the hostname resolves only to addresses that may not be probed',
    };
    for (const address of allowed) {
      last = await handshake(
        { address, hostname, port: this.options.port ?? 443 },
        { signal, clock: this.options.clock, timeoutMs },
      );
      if (last.outcome === 'handshake') {
        return last;
      }
    }
    return last;
  }

  private async addressesOf(
    hostname: string,
    signal: AbortSignal,
  ): Promise<string[]> {
    const answers = await Promise.all(
      (['A', 'AAAA'] as const).map(type =>
        this.options.resolver.ask(
          { server: 'recursive', name: hostname, type },
          { signal },
        ),
      ),
    );
    return answers
      .flatMap(answer => answer.answers)
      .filter(({ type }) => type === 'A' || type === 'AAAA')
      .map(({ data }) => data);
  }
}
