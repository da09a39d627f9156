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

/** As many servers of a view are asked one by one, as in the portal's backend. */
const mostServers = 4;

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
  const asked = questions.flatMap(question => {
    const servers = question.server === 'recursive' ? recursive : zone;
    // Servers may disagree about the name itself; about its surroundings one is enough.
    const isEach = question.name === hostname && servers.length > 1;
    return isEach
      ? servers
          .slice(0, mostServers)
          .map(server => ({ question, servers: [server] }))
      : [{ question, servers }];
  });
  return Promise.all(
    asked.map(async ({ question, servers }) => {
      const answer = await ask(question, servers);
      return { ...answer, observedAt: new Date().toISOString() };
    }),
  );
}
