import type { DnsQuestion } from '@exposure/backstage-plugin-exposure-common';
import type { DnsMessage } from './DnsMessage';
import { type DnsServer, printDnsServer } from './DnsServer';
import { DnsTrouble } from './DnsTrouble';

/** Asks one server within its budget. */
export type AskOne = (
  question: Pick<DnsQuestion, 'name' | 'type'>,
  server: DnsServer,
  options: {
    signal: AbortSignal;
    udpTimeoutMs: number;
    checkingDisabled?: boolean;
  },
) => Promise<DnsMessage | DnsTrouble>;

/** The outcome of asking several servers for the same. */
export interface ServersReply {
  address?: string;
  outcome: DnsMessage | DnsTrouble;
  bogus?: boolean;
}

export interface AskServersOptions {
  signal: AbortSignal;
  /** How long each round waits; one round more than there are entries is never made. */
  roundTimeoutsMs: readonly number[];
  /** Whether SERVFAIL is asked again with checking disabled, which tells broken DNSSEC from broken servers. */
  tellBogus: boolean;
  /** Replies that another server may know better, e.g. from one that does not serve the zone. */
  isUnusable?: (message: DnsMessage) => boolean;
}

/** Goes round the servers until one gives an answer that can be used; the last outcome stands otherwise. */
export async function askServers(
  question: Pick<DnsQuestion, 'name' | 'type'>,
  servers: readonly DnsServer[],
  askOne: AskOne,
  options: AskServersOptions,
): Promise<ServersReply> {
  let last: ServersReply = { outcome: new DnsTrouble('UNREACHABLE') };
  let failed: { server: DnsServer; reply: ServersReply } | undefined;
  for (const udpTimeoutMs of options.roundTimeoutsMs) {
    for (const server of servers) {
      const outcome = await askOne(question, server, {
        signal: options.signal,
        udpTimeoutMs,
      });
      last = { outcome, address: printDnsServer(server) };
      if (isAnswer(outcome, options)) return last;
      if (isServerFailure(outcome)) failed = { server, reply: last };
    }
    // A refusal is a reply: only silence is worth a second round.
    if (!(last.outcome instanceof DnsTrouble)) break;
  }
  if (!failed || !options.tellBogus) return failed?.reply ?? last;
  const unchecked = await askOne(question, failed.server, {
    signal: options.signal,
    udpTimeoutMs: options.roundTimeoutsMs[0] ?? 0,
    checkingDisabled: true,
  });
  return { ...failed.reply, bogus: isAnswer(unchecked, options) };
}

function isAnswer(
  outcome: DnsMessage | DnsTrouble,
  { isUnusable }: AskServersOptions,
): boolean {
  if (outcome instanceof DnsTrouble) return false;
  const { rcode } = outcome;
  return (
    (rcode === 'NOERROR' || rcode === 'NXDOMAIN') && !isUnusable?.(outcome)
  );
}

function isServerFailure(outcome: DnsMessage | DnsTrouble): boolean {
  return !(outcome instanceof DnsTrouble) && outcome.rcode === 'SERVFAIL';
}
