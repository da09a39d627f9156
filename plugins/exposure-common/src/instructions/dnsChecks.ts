import type { DnsInstruction } from '../platform/dnsRecords';

/** The zone as the provider knows it: what the name is relative to. */
export function providerZoneOf({ name, providerName }: DnsInstruction): string {
  return providerName === '@' ? name : name.slice(providerName.length + 1);
}

/** `dig` cannot ask for a wildcard's answers by the wildcard itself: any name below it shows them. */
const askable = ({ name }: DnsInstruction) =>
  name.replace(/^\*\./, 'any-name.');

/** What a record is seen as in the DNS: an ALIAS is answered as addresses. */
const typesSeen = ({ type }: DnsInstruction): string =>
  type === 'ALIAS' ? 'A' : type;

/**
 * Commands that show whether a record is there. Never type ANY, nor `host -a` that asks for it: servers may answer with
 * next to nothing (RFC 8482).
 */
export function dnsCheckCommands(
  records: readonly DnsInstruction[],
  expected: 'present' | 'gone',
): string[] {
  const [first] = records;
  if (!first) {
    return [];
  }
  const asked = [
    ...new Set(
      records.map(
        record => `dig +noall +answer ${askable(record)}. ${typesSeen(record)}`,
      ),
    ),
  ];
  const name = askable(first);
  const type = typesSeen(first);
  return expected === 'gone'
    ? ['# prints nothing once the record is gone', ...asked]
    : [
        '# what your resolver answers',
        ...asked,
        '# what the zone’s own servers answer, without a cache',
        `dig +trace ${name}. ${type}`,
        '# prints something only if the dot at the end was forgotten',
        `dig +noall +answer ${name}.${providerZoneOf(first)}. ${type}`,
      ];
}
