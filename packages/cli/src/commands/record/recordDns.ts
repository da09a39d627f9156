import { getServers } from 'node:dns';
import type {
  DnsAnswer,
  DnsQuestion,
  DnsSettings,
} from '@exposure/backstage-plugin-exposure-common';
import {
  askServers,
  createAsker,
  createFixedServers,
  findZoneServers,
  parseDnsServer,
} from '@exposure/backstage-plugin-exposure-node';

/**
 * Asks the DNS as the portal's backend does, once: the zone's servers, and the configured resolvers or this machine's.
 * Trouble is an answer: no reply is the rcode `TIMEOUT`, no server to ask is `UNREACHABLE`.
 * @param hostname - whose zone the authoritative questions are about
 */
export async function recordDns(
  hostname: string,
  questions: readonly DnsQuestion[],
  {
    resolvers,
    authoritative,
  }: Pick<DnsSettings, 'resolvers' | 'authoritative'>,
): Promise<DnsAnswer[]> {
  const named = resolvers.length > 0 ? resolvers : getServers();
  const recursive = named.map(parseDnsServer);
  const { signal } = new AbortController();
  const ask = (question: DnsQuestion, servers = recursive) => {
    const recursion = question.server === 'recursive';
    return askServers(question, servers, createAsker({ recursion }), {
      signal,
    });
  };
  const zone =
    createFixedServers(authoritative)(hostname) ??
    (
      await findZoneServers(hostname, (name, type) =>
        ask({ server: 'recursive', name, type }),
      )
    ).servers;
  return Promise.all(
    questions.map(async question => {
      const isRecursive = question.server === 'recursive';
      const answer = await ask(question, isRecursive ? recursive : zone);
      return { ...answer, observedAt: new Date().toISOString() };
    }),
  );
}
