import { getServers } from 'node:dns';
import type {
  DnsAnswer,
  DnsQuestion,
  DnsRecord,
  DnsSettings,
} from '@exposure/backstage-plugin-exposure-common';
import type { ServersReply } from './askServers';
import { askServers, isReferral } from './askServers';
import { parseDnsServer } from './DnsServer';
import { zoneServers } from './zoneServers';

/** The records at the name and at those that its CNAMEs lead to: anything else was not asked for. */
function ownRecords(
  { name, type }: DnsQuestion,
  records: readonly DnsRecord[],
): DnsRecord[] {
  const names = new Set([name]);
  if (type !== 'CNAME') {
    // A set takes up what is added while it is walked through, so this follows the chain.
    for (const at of names) {
      records
        .filter(record => record.type === 'CNAME' && record.name === at)
        .forEach(({ data }) => names.add(data));
    }
  }
  return records.filter(
    record => names.has(record.name) && [type, 'CNAME'].includes(record.type),
  );
}

function answerOf(
  question: DnsQuestion,
  { outcome, address, bogus }: ServersReply,
): DnsAnswer {
  const asked = { ...question, ...(address && { address }) };
  if (typeof outcome === 'string') {
    return { ...asked, rcode: outcome, answers: [] };
  }
  if (question.server === 'authoritative' && isReferral(outcome)) {
    const { rcode } = outcome;
    const told = rcode === 'NOERROR' ? 'UNREACHABLE' : rcode;
    return { ...asked, rcode: told, answers: [] };
  }
  return {
    ...asked,
    rcode: outcome.rcode,
    ad: outcome.isAuthentic,
    ...(bogus && { bogus }),
    answers: ownRecords(question, outcome.answers),
    authority: outcome.authority.filter(({ type }) =>
      ['SOA', 'NS'].includes(type),
    ),
  };
}

/**
 * Asks the DNS as the portal's backend does, once: the zone's servers, and the configured resolvers or this machine's.
 * Trouble is an answer: no reply is the rcode `TIMEOUT`, no server to ask is `UNREACHABLE`.
 * @param hostname - whose zone the authoritative questions are about
 */
export async function recordDns(
  hostname: string,
  questions: readonly DnsQuestion[],
  settings: Pick<DnsSettings, 'resolvers' | 'authoritative'>,
): Promise<DnsAnswer[]> {
  const named =
    settings.resolvers.length > 0 ? settings.resolvers : getServers();
  const resolvers = named.map(parseDnsServer);
  const zone = await zoneServers(hostname, settings, resolvers);
  return Promise.all(
    questions.map(async question => {
      const isRecursive = question.server === 'recursive';
      const reply = await askServers(
        { name: question.name, type: question.type },
        isRecursive ? resolvers : zone,
        isRecursive,
      );
      const observedAt = new Date().toISOString();
      return { ...answerOf(question, reply), observedAt };
    }),
  );
}
