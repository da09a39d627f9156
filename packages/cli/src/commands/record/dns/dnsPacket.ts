import { randomInt } from 'node:crypto';
import type {
  DnsQuestion,
  DnsRecord,
} from '@exposure/backstage-plugin-exposure-common';
import {
  CHECKING_DISABLED,
  decode,
  DNSSEC_OK,
  encode,
  RECURSION_DESIRED,
} from 'dns-packet';
import type { DecodedPacket } from 'dns-packet';
import { presentRecords } from './presentRecords';

/** A question without the server that is asked. */
export type Asked = Pick<DnsQuestion, 'name' | 'type'>;

/** What is wanted of the server. */
export interface QueryFlags {
  recursion: boolean;
  /** An answer is wanted although its signatures are wrong (RFC 4035 §3.2.2). */
  checkingDisabled?: boolean;
}

/** One query as it goes on the wire. */
export interface DnsQuery {
  id: number;
  asked: Asked;
  packet: Buffer;
}

/** What a server replied. */
export interface DnsReply {
  rcode: string;
  isAuthoritative: boolean;
  isAuthentic: boolean;
  isCut: boolean;
  answers: DnsRecord[];
  authority: DnsRecord[];
}

/** UDP payload that crosses common paths without fragments (DNS flag day 2020). */
const udpPayloadSize = 1232;

/** Makes a query with EDNS, so that a resolver says whether it could verify the answer. */
export function dnsQuery(asked: Asked, flags: QueryFlags): DnsQuery {
  const id = randomInt(0x10000);
  const packet = encode({
    type: 'query',
    id,
    flags:
      (flags.recursion ? RECURSION_DESIRED : 0) |
      (flags.checkingDisabled ? CHECKING_DISABLED : 0),
    questions: [{ ...asked, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: DNSSEC_OK,
        flag_do: true,
        options: [],
      },
    ],
  });
  return { id, asked, packet };
}

function decoded(packet: Buffer): DecodedPacket | undefined {
  try {
    return decode(packet);
  } catch {
    // dns-packet throws Error or RangeError on anything malformed.
    return undefined;
  }
}

/** `rcode` is read from the flags, and the types of the library forget it. */
function rcodeOf(reply: DecodedPacket): string {
  return 'rcode' in reply ? String(reply.rcode) : 'SERVFAIL';
}

/** Reads a packet; `undefined` where it is not the reply to this query, and somebody else may have sent it. */
export function readReply(
  packet: Buffer,
  { id, asked }: DnsQuery,
): DnsReply | undefined {
  const reply = decoded(packet);
  const [question] = reply?.questions ?? [];
  const isOurs =
    reply?.type === 'response' &&
    reply.id === id &&
    question?.type === asked.type &&
    question.name.toLowerCase() === asked.name.toLowerCase();
  if (!isOurs) return undefined;
  return {
    rcode: rcodeOf(reply),
    isAuthoritative: reply.flag_aa,
    isAuthentic: reply.flag_ad,
    isCut: reply.flag_tc,
    answers: presentRecords(reply.answers ?? []),
    authority: presentRecords(reply.authorities ?? []),
  };
}
