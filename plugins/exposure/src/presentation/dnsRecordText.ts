import { DnsRecordStatus } from '@exposure/backstage-plugin-exposure-common';

/** Record types whose data is a name and so ends with a dot in a zone file (RFC 1035 §5.1). */
const typesWithNames: ReadonlySet<string> = new Set(['CNAME', 'ALIAS', 'NS']);

/** The name as a zone file wants it: absolute, with the dot at the end. */
export function absoluteName(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}

/** The value as a zone file wants it. */
export function recordValue({ type, required }: DnsRecordStatus): string {
  return typesWithNames.has(type) ? absoluteName(required) : required;
}

/**
 * The record as one line of a zone file (RFC 1035 §5.1).
 * @internal
 */
export function zoneFileLine(record: DnsRecordStatus): string {
  const { name, type, ttl } = record;
  return [
    absoluteName(name),
    ...(ttl === undefined ? [] : [String(ttl)]),
    type,
    recordValue(record),
  ].join(' ');
}
