import type { DnsQuestion } from '@exposure/backstage-plugin-exposure-common';
import type { DnsMessage } from './DnsMessage';
import { createDnsQuery } from './DnsQuery';
import type { DnsServer } from './DnsServer';
import { exchangeOverTcp, exchangeOverUdp } from './exchange';
import { systemTimer, type DnsTrouble, type Timer } from './settleOnce';

/**
 * Asks one server. Trouble is a value; only an abort rejects.
 * @public
 */
export type AskOne = (
  question: Pick<DnsQuestion, 'name' | 'type'>,
  server: DnsServer,
  options: {
    signal: AbortSignal;
    /** How long the first reply may take, in milliseconds. */
    udpTimeoutMs: number;
    /** An answer is wanted although its signatures are wrong (RFC 4035 §3.2.2). */
    checkingDisabled?: boolean;
  },
) => Promise<DnsMessage | DnsTrouble>;

/**
 * How an {@link AskOne} asks.
 * @public
 */
export interface AskerOptions {
  /** The RD bit: whether the server shall ask others. */
  recursion: boolean;
  /** The machine's where left out. */
  timer?: Timer;
  /** How long an exchange over TCP may take, in milliseconds; 5,000 where left out. */
  tcpTimeoutMs?: number;
}

/**
 * Makes what asks one server: over TCP when the reply was cut, without EDNS when the server does not know it.
 * @public
 */
export function createAsker({
  recursion,
  timer = systemTimer,
  tcpTimeoutMs = 5_000,
}: AskerOptions): AskOne {
  return async (question, server, options) => {
    const { signal, udpTimeoutMs, checkingDisabled = false } = options;
    const askWith = async (edns: boolean) => {
      const flags = { recursion, checkingDisabled, edns };
      const message = await exchangeOverUdp(
        createDnsQuery(question, flags),
        server,
        { timer, signal, timeoutMs: udpTimeoutMs },
      );
      return typeof message === 'string' || !message.truncated
        ? message
        : exchangeOverTcp(createDnsQuery(question, flags), server, {
            timer,
            signal,
            timeoutMs: tcpTimeoutMs,
          });
    };
    const first = await askWith(true);
    return typeof first !== 'string' && first.rcode === 'FORMERR'
      ? askWith(false)
      : first;
  };
}
