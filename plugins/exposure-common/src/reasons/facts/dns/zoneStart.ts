import type { DnsAnswer, DnsRecord } from '../../../observation/dns/DnsAnswer';
import { normalHostname } from '../../../observation/hostnames';

/** Where a zone begins, as its SOA record says: two copies of one zone tell themselves apart by their primary server. */
export interface ZoneStart {
  name: string;
  /** MNAME (RFC 1035 §3.3.13). */
  primary: string;
}

function zoneStartOf(record: DnsRecord): ZoneStart {
  const [primary = ''] = record.data.trim().split(/\s+/);
  return {
    name: normalHostname(record.name),
    primary: normalHostname(primary),
  };
}

function isSoa({ type }: DnsRecord): boolean {
  return type === 'SOA';
}

/** The zone whose servers say that a name is not there, or has no record of the type (RFC 2308 §3). */
export function denialIn(asked: readonly DnsAnswer[]): ZoneStart | undefined {
  const soa = asked
    .filter(({ answers }) => answers.length === 0)
    .flatMap(({ authority = [] }) => authority)
    .find(isSoa);
  return soa && zoneStartOf(soa);
}

/** The zone that holds a name, as the zone's own servers say: the closest above it of which they gave the SOA record. */
export function publishedZone(
  answers: readonly DnsAnswer[],
  name: string,
): ZoneStart | undefined {
  return answers
    .filter(({ server }) => server === 'authoritative')
    .flatMap(({ answers: given, authority = [] }) => [...given, ...authority])
    .filter(isSoa)
    .map(zoneStartOf)
    .filter(zone => `.${name}`.endsWith(`.${zone.name}`))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
