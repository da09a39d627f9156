import type { DnsInstruction } from '../../../platform/dnsRecords';
import type { Facts } from '../Facts';

/** The record that leads to one address, or name, that the Ingress alone has. */
function ownRecord(value: string, { hostname, seen }: Facts): DnsInstruction {
  const { ttl } = seen.environment.dns;
  const isIpv4 = /^[0-9.]+$/.test(value);
  const isIpv6 = value.includes(':');
  const type = isIpv6 ? 'AAAA' : 'CNAME';
  const written = isIpv4 ? 'A' : type;
  return {
    name: hostname,
    type: written,
    ttl,
    value,
    zoneFileLine: `${hostname}. ${ttl} ${written} ${value}${
      written === 'CNAME' ? '.' : ''
    }`,
    providerName: seen.requiredRecords[0]?.providerName ?? hostname,
  };
}

/** The records that the hostname needs: those of the request's instructions, or to what the Ingress alone has. */
export function neededRecords(facts: Facts): readonly DnsInstruction[] {
  const { own } = facts.dns.target;
  return own
    ? own.map(value => ownRecord(value, facts))
    : facts.seen.requiredRecords;
}
