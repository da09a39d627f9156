import type {
  DnsAnswer,
  DnsQuestion,
} from '@exposure/backstage-plugin-exposure-common';
import type { AskOne } from './askServer';
import type { DnsMessage } from './DnsMessage';
import { reachableRecords } from './dnsRecords';
import { type DnsServer, printDnsServer } from './DnsServer';
import type { DnsTrouble } from './settleOnce';

/**
 * How servers are asked, one after the other.
 * @public
 */
export interface AskServersOptions {
  signal: AbortSignal;
  /** How long each round waits, in milliseconds; there is one round for each entry. 1,000 and 2,000 where left out. */
  roundTimeoutsMs?: readonly number[];
}

/** The outcome of asking several servers for the same. */
interface ServersReply {
  outcome: DnsMessage | DnsTrouble;
  server?: DnsServer;
  /** The answer is there, and its signatures are wrong. */
  bogus?: boolean;
}

const isMessage = (outcome: DnsMessage | DnsTrouble): outcome is DnsMessage =>
  typeof outcome !== 'string';

/** A server that does not serve the name points to others, or says nothing at all (a lame delegation). */
function isReferral({ authoritative, answers }: DnsMessage): boolean {
  return !authoritative && answers.length === 0;
}

/** Whether this answers the question; another of the zone's servers may know better than one that does not serve it. */
function isAnswer(
  outcome: DnsMessage | DnsTrouble,
  { server }: DnsQuestion,
): boolean {
  return (
    isMessage(outcome) &&
    ['NOERROR', 'NXDOMAIN'].includes(outcome.rcode) &&
    (server === 'recursive' || !isReferral(outcome))
  );
}

/**
 * Goes round the servers until one gives an answer that can be used; the last outcome stands otherwise. SERVFAIL of a
 * resolver is asked again with checking disabled, which tells broken DNSSEC from broken servers.
 */
async function goRound(
  question: DnsQuestion,
  servers: readonly DnsServer[],
  askOne: AskOne,
  { signal, roundTimeoutsMs = [1_000, 2_000] }: AskServersOptions,
): Promise<ServersReply> {
  let last: ServersReply = { outcome: 'UNREACHABLE' };
  let failed: { server: DnsServer; outcome: DnsMessage } | undefined;
  for (const udpTimeoutMs of roundTimeoutsMs) {
    for (const server of servers) {
      const outcome = await askOne(question, server, { signal, udpTimeoutMs });
      last = { outcome, server };
      if (isAnswer(outcome, question)) {
        return last;
      }
      if (isMessage(outcome) && outcome.rcode === 'SERVFAIL') {
        failed = { outcome, server };
      }
    }
    // A refusal is a reply: only silence is worth a second round.
    if (isMessage(last.outcome)) {
      break;
    }
  }
  if (!failed || question.server !== 'recursive') {
    return failed ?? last;
  }
  const unchecked = await askOne(question, failed.server, {
    signal,
    udpTimeoutMs: roundTimeoutsMs[0] ?? 0,
    checkingDisabled: true,
  });
  return { ...failed, bogus: isAnswer(unchecked, question) };
}

/**
 * Asks servers a question, those of a zone (`authoritative`) or resolvers (`recursive`). DNS trouble is an answer: no reply
 * is the rcode `TIMEOUT`, no server to ask is `UNREACHABLE`. Records that were not asked for are left out.
 *
 * @param askOne - with the RD bit for resolvers, without it for the servers of a zone
 * @returns the answer; when it was seen is for the caller to say
 * @throws the reason of the signal, when it is aborted
 * @public
 */
export async function askServers(
  question: DnsQuestion,
  servers: readonly DnsServer[],
  askOne: AskOne,
  options: AskServersOptions,
): Promise<DnsAnswer> {
  const reply = await goRound(question, servers, askOne, options);
  const { outcome, bogus } = reply;
  const { server, name, type } = question;
  const address = reply.server && printDnsServer(reply.server);
  const asked = { server, name, type, ...(address ? { address } : {}) };
  if (!isMessage(outcome)) {
    return { ...asked, rcode: outcome, answers: [] };
  }
  if (isReferral(outcome) && server === 'authoritative') {
    const rcode = outcome.rcode === 'NOERROR' ? 'UNREACHABLE' : outcome.rcode;
    return { ...asked, rcode, answers: [] };
  }
  return {
    ...asked,
    rcode: outcome.rcode,
    ad: outcome.authenticData,
    ...(bogus ? { bogus } : {}),
    answers: reachableRecords(question, outcome.answers),
    authority: outcome.authority.filter(record =>
      ['SOA', 'NS'].includes(record.type),
    ),
  };
}
