import type { DnsRecord } from '@exposure/backstage-plugin-exposure-common';
import { decode, type DecodedPacket } from 'dns-packet';
import type { DnsQuery } from './DnsQuery';
import { presentRecords } from './dnsRecords';

/**
 * A reply that belongs to its query, with the records that somebody may ask for.
 * @public
 */
export interface DnsMessage {
  /** By its name, e.g. `NXDOMAIN`; a number without one is `RCODE12`. */
  rcode: string;
  /** The AA bit: the server serves the zone. */
  authoritative: boolean;
  /** The AD bit: a resolver verified the signatures. */
  authenticData: boolean;
  /** The TC bit: the whole reply comes over TCP. */
  truncated: boolean;
  answers: DnsRecord[];
  authority: DnsRecord[];
}

/** RFC 1035 §4.1.1 and RFC 2136 §2.2; the extended ones do not concern a client. */
const rcodes = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
];

const headerLength = 12;

/** More records than any hostname needs; a longer message is not worth reading. */
const maxRecords = 512;

/**
 * Reads a reply. `undefined` = not the reply to this query (wrong id, question or direction, or not DNS at all):
 * the caller goes on waiting, because anybody may have sent it.
 */
export function readDnsMessage(
  packet: Buffer,
  query: DnsQuery,
): DnsMessage | undefined {
  if (packet.length < headerLength || packet.readUInt16BE(0) !== query.id) {
    return undefined;
  }
  const flags = packet.readUInt16BE(2);
  const isReply = (flags & 0x8000) !== 0;
  const opcode = (flags >> 11) & 0xf;
  if (!isReply || opcode !== 0) {
    return undefined;
  }
  const rcode = rcodes[flags & 0xf] ?? `RCODE${flags & 0xf}`;
  const empty: DnsMessage = {
    rcode,
    authoritative: (flags & 0x0400) !== 0,
    authenticData: (flags & 0x0020) !== 0,
    truncated: (flags & 0x0200) !== 0,
    answers: [],
    authority: [],
  };
  // Old servers refuse EDNS with nothing but a header (RFC 6891 §7).
  if (packet.readUInt16BE(4) === 0 && rcode === 'FORMERR') {
    return empty;
  }
  const decoded = decodeWhole(packet, empty.truncated);
  if (!decoded || !sameQuestion(decoded, query)) {
    return undefined;
  }
  if (empty.truncated) {
    return empty;
  }
  return {
    ...empty,
    answers: presentRecords(decoded.answers ?? []),
    authority: presentRecords(decoded.authorities ?? []),
  };
}

function decodeWhole(
  packet: Buffer,
  truncated: boolean,
): DecodedPacket | undefined {
  if (packet.readUInt16BE(6) + packet.readUInt16BE(8) > maxRecords) {
    return undefined;
  }
  try {
    return decode(truncated ? questionOnly(packet) : packet);
  } catch {
    // dns-packet throws Error or RangeError on anything malformed.
    return undefined;
  }
}

/** A truncated message may end in the middle of a record: its counts of records are set to nought. */
function questionOnly(packet: Buffer): Buffer {
  const copy = Buffer.from(packet);
  copy.fill(0, 6, headerLength);
  return copy;
}

function sameQuestion(reply: DecodedPacket, query: DnsQuery): boolean {
  const [question, ...others] = reply.questions ?? [];
  return (
    question !== undefined &&
    others.length === 0 &&
    question.name === query.name &&
    question.type === query.type
  );
}
