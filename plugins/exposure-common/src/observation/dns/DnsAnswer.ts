/**
 * Which view of the DNS was asked: the servers of the zone (what is published) or a recursive resolver (what users get).
 * @public
 */
export type DnsView = 'authoritative' | 'recursive';

/**
 * One resource record in presentation form (RFC 1035 §5.1); names have no trailing dot and are lower case.
 * `data` of a CAA record is `flags tag "value"` (RFC 8659 §4.1).
 * @public
 */
export interface DnsRecord {
  name: string;
  type: string;
  ttl: number;
  data: string;
}

/**
 * What one server said to one question. A look-up that got no answer has the rcode `TIMEOUT` or `UNREACHABLE`.
 * The same shape is read from the command line's `answers.json`.
 * @public
 */
export interface DnsAnswer {
  server: DnsView;
  /** The server asked, `host:port`. */
  address?: string;
  name: string;
  type: string;
  /** `NOERROR`, `NXDOMAIN`, `SERVFAIL`, `REFUSED` … (RFC 6895 §2.3), or `TIMEOUT`, `UNREACHABLE`. */
  rcode: string;
  /** Authentic Data (RFC 4035 §3.2.3). */
  ad?: boolean;
  /** SERVFAIL turned into an answer with checking disabled: the DNSSEC chain is broken. */
  bogus?: boolean;
  answers: DnsRecord[];
  authority?: DnsRecord[];
  /** RFC 3339, UTC. */
  observedAt?: string;
}

/**
 * A question the diagnosis wants answered.
 * @public
 */
export interface DnsQuestion {
  server: DnsView;
  name: string;
  type: 'A' | 'AAAA' | 'CNAME' | 'CAA' | 'SOA' | 'NS' | 'TXT' | 'DS' | 'DNSKEY';
}
