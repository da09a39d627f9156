import type { DnsQuestion } from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../kubernetes/Clock';
import type { DnsMessage } from './DnsMessage';
import { type DnsQueryFlags, makeDnsQuery } from './DnsQuery';
import type { DnsServer } from './DnsServer';
import { exchangeOverTcp } from './exchangeOverTcp';
import { exchangeOverUdp } from './exchangeOverUdp';

export interface AskServerOptions {
  clock: Clock;
  signal: AbortSignal;
  udpTimeoutMs: number;
  tcpTimeoutMs: number;
  recursion: boolean;
  checkingDisabled?: boolean;
}

/** Asks one server: over TCP when the reply was cut, without EDNS when the server does not know it. */
export async function askServer(
  question: Pick<DnsQuestion, 'name' | 'type'>,
  server: DnsServer,
  options: AskServerOptions,
): Promise<DnsMessage> {
  const { clock, signal } = options;
  const first = await askWith({ edns: true });
  return first.rcode === 'FORMERR' ? askWith({ edns: false }) : first;

  async function askWith({ edns }: { edns: boolean }): Promise<DnsMessage> {
    const flags: DnsQueryFlags = {
      recursion: options.recursion,
      checkingDisabled: options.checkingDisabled ?? false,
      edns,
    };
    const message = await exchangeOverUdp(
      makeDnsQuery(question, flags),
      server,
      { clock, signal, timeoutMs: options.udpTimeoutMs },
    );
    if (!message.truncated) return message;
    return exchangeOverTcp(makeDnsQuery(question, flags), server, {
      clock,
      signal,
      timeoutMs: options.tcpTimeoutMs,
    });
  }
}
