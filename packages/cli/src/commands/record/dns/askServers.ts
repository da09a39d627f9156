import type { Asked, DnsReply } from './dnsPacket';
import { dnsQuery } from './dnsPacket';
import type { DnsServer } from './DnsServer';
import { printDnsServer } from './DnsServer';
import type { DnsTrouble } from './exchange';
import { exchange } from './exchange';

/** How long each round waits, in milliseconds: as the portal's backend does. */
const rounds = [1_000, 2_000];

/** What the servers said, and which of them. */
export interface ServersReply {
  outcome: DnsReply | DnsTrouble;
  address?: string;
  /** The answer is there, and its signatures are wrong. */
  bogus?: boolean;
}

const isReply = (outcome: DnsReply | DnsTrouble): outcome is DnsReply =>
  typeof outcome !== 'string';

/** A server that does not serve the name points to others, or says nothing at all. */
export function isReferral(reply: DnsReply): boolean {
  return !reply.isAuthoritative && reply.answers.length === 0;
}

function isUsable(
  outcome: DnsReply | DnsTrouble,
  recursion: boolean,
): outcome is DnsReply {
  return (
    isReply(outcome) &&
    ['NOERROR', 'NXDOMAIN'].includes(outcome.rcode) &&
    (recursion || !isReferral(outcome))
  );
}

/** Goes round the servers until one gives an answer that can be used; the last outcome stands otherwise. */
export async function askServers(
  asked: Asked,
  servers: readonly DnsServer[],
  recursion: boolean,
): Promise<ServersReply> {
  let last: ServersReply = { outcome: 'UNREACHABLE' };
  for (const timeoutMs of rounds) {
    for (const server of servers) {
      const ask = (checkingDisabled: boolean) =>
        exchange(
          dnsQuery(asked, { recursion, checkingDisabled }),
          server,
          timeoutMs,
        );
      const outcome = await ask(false);
      last = { outcome, address: printDnsServer(server) };
      if (isUsable(outcome, recursion)) return last;
      if (recursion && isReply(outcome) && outcome.rcode === 'SERVFAIL') {
        const bogus = isUsable(await ask(true), recursion);
        if (bogus) return { ...last, bogus };
      }
    }
    // A refusal is a reply: only silence is worth a second round.
    if (isReply(last.outcome)) return last;
  }
  return last;
}
