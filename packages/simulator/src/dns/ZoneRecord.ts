/** The record types that the zones hold. */
export type RecordType =
  | 'A'
  | 'AAAA'
  | 'CNAME'
  | 'CAA'
  | 'TXT'
  | 'NS'
  | 'SOA'
  | 'MX';

/** One record in presentation form (RFC 1035 §5.1); names are lower case without trailing dot, `ttl` is in seconds. */
export interface ZoneRecord {
  name: string;
  type: RecordType;
  ttl: number;
  data: string;
}

/** What a server says to one question. */
export interface DnsReply {
  rcode: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED';
  answers: ZoneRecord[];
  /** The SOA record, where the answer is negative (RFC 2308). */
  authority: ZoneRecord[];
  /** Signed all the way: a validating resolver sets the AD bit. */
  authentic: boolean;
}

/** Lower case and without trailing dot. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** True where a name lies at or below another. */
export function isWithin(name: string, origin: string): boolean {
  return name === origin || name.endsWith(`.${origin}`);
}
