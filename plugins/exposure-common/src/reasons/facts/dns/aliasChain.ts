import type { DnsRecord } from '../../../observation/dns/DnsAnswer';
import { normalHostname } from '../../../observation/hostnames';

/** The CNAME records that begin at a name, followed. */
export interface AliasChain {
  /** Names after the first one, in order; one that comes again ends them. */
  aliases: string[];
  /** The records lead back to a name of the chain: it never ends in an address. */
  circular: boolean;
}

/** Longest CNAME chain that is followed. */
const maxAliases = 16;

/** Follows the CNAME records of an answer from a name to their end. */
export function followAliases(
  records: readonly DnsRecord[],
  name: string,
): AliasChain {
  const links = new Map(
    records
      .filter(({ type }) => type === 'CNAME')
      .map(record => [
        normalHostname(record.name),
        normalHostname(record.data),
      ]),
  );
  const aliases: string[] = [];
  let next = links.get(name);
  while (next !== undefined && aliases.length < maxAliases) {
    const circular = next === name || aliases.includes(next);
    aliases.push(next);
    if (circular) {
      return { aliases, circular };
    }
    next = links.get(next);
  }
  return { aliases, circular: false };
}
