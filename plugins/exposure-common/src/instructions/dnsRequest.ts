/**
 * Which records, in which zone, for which addresses.
 * @public
 */
export interface DnsChange {
  change: 'create' | 'remove';
  /** Suffix of the zone. */
  zone: string;
  /** A-labels that the records serve. */
  hostnames: readonly string[];
  /** As in a zone file (RFC 1035 §5.1). */
  zoneFileLines: readonly string[];
}

/**
 * A message to whoever runs a zone, as plain text.
 * @public
 */
export interface DnsRequest {
  subject: string;
  text: string;
}

const counted = (count: number) =>
  count === 1 ? 'a record' : `${count} records`;

const isAlias = (line: string) => / ALIAS /.test(line);

const reasons: Readonly<
  Record<DnsChange['change'], (change: DnsChange) => string[]>
> = {
  create: ({ hostnames, zoneFileLines }) => [
    `Needed for: ${hostnames.join(', ')}`,
    'A name that ends with a dot is complete; without the dot the zone would be appended again.',
    'A CNAME allows no other record with the same name (RFC 1034 §3.6.2); please remove older A, AAAA or CNAME records of these names.',
    ...(zoneFileLines.some(isAlias)
      ? [
          'ALIAS stands for ALIAS, ANAME or a flattened CNAME, as your provider calls it: the zone’s own name cannot have a CNAME.',
        ]
      : []),
  ],
  remove: ({ hostnames }) => [
    `No longer served: ${hostnames.join(', ')}`,
    'Please remove them before the service stops: others can take over a hostname that still resolves to an address where it is no longer served.',
  ],
};

/**
 * The words to forward to the DNS owner. Plain text of checked values: nothing in it is markup.
 * @public
 */
export function dnsRequest(change: DnsChange): DnsRequest {
  const { zone, hostnames, zoneFileLines } = change;
  const [first = zone, ...more] = hostnames;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const verb = change.change;
  return {
    subject: `DNS: ${verb} ${counted(
      zoneFileLines.length,
    )} for ${first}${others}`,
    text: [
      'Hello,',
      '',
      `please ${verb} in the zone ${zone}:`,
      '',
      ...zoneFileLines,
      '',
      ...reasons[verb](change),
      '',
      'Thank you!',
    ].join('\n'),
  };
}
