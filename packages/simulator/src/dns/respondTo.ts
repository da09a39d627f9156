import {
  AUTHENTIC_DATA,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  Packet,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import type { DnsFaults } from './DnsFaults';
import { wireRecord } from './wireRecord';
import type { DnsReply } from './ZoneRecord';

/** How one server answers. */
export interface RespondOptions {
  view: 'authoritative' | 'recursive';
  answer: (name: string, type: string) => DnsReply;
  faults: DnsFaults;
}

const rcodes = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  REFUSED: 5,
} as const;

/** The datagram that a client without EDNS takes (RFC 1035 §4.2.1). */
const smallestDatagram = 512;

/** The response to one message, or `undefined` where the server stays silent. */
export function respondTo(
  message: Buffer,
  transport: 'udp' | 'tcp',
  options: RespondOptions,
): Buffer | undefined {
  const query = decodeQuery(message);
  const question = query?.questions?.[0];
  // A datagram that is no question may come from anywhere: answering it would make a reflector.
  if (!query || !question) {
    return undefined;
  }
  const fault = options.faults.faultOf(question.name);
  if (fault === 'timeout') {
    return undefined;
  }
  if (fault === 'SERVFAIL' || fault === 'REFUSED') {
    return encode(responseOf(query, rcodes[fault]));
  }
  const reply = options.answer(question.name, question.type);
  const response = encode(
    responseOf(
      query,
      rcodes[reply.rcode] | flagsOf(options, query, reply),
      reply,
    ),
  );
  if (transport === 'tcp') {
    return response;
  }
  const fits = response.length <= datagramSize(query);
  return fits && fault !== 'truncated'
    ? response
    : encode(responseOf(query, TRUNCATED_RESPONSE));
}

function decodeQuery(message: Buffer): Packet | undefined {
  try {
    const packet = decode(message);
    return packet.type === 'query' ? packet : undefined;
  } catch {
    return undefined;
  }
}

function flagsOf(
  { view }: RespondOptions,
  query: Packet,
  reply: DnsReply,
): number {
  if (view === 'authoritative') {
    return AUTHORITATIVE_ANSWER;
  }
  const wantsAuthentic = query.additionals?.some(
    extra => extra.type === 'OPT' && extra.flag_do,
  );
  return (
    RECURSION_AVAILABLE |
    (wantsAuthentic && reply.authentic ? AUTHENTIC_DATA : 0)
  );
}

function responseOf(query: Packet, flags: number, reply?: DnsReply): Packet {
  const edns = query.additionals?.some(extra => extra.type === 'OPT');
  return {
    type: 'response',
    id: query.id,
    flags: flags | ((query.flags ?? 0) & RECURSION_DESIRED),
    questions: query.questions,
    answers: reply?.answers.map(wireRecord),
    authorities: reply?.authority.map(wireRecord),
    additionals: edns
      ? [
          {
            type: 'OPT',
            name: '.',
            udpPayloadSize: 1232,
            extendedRcode: 0,
            ednsVersion: 0,
            flags: 0,
            flag_do: false,
            options: [],
          },
        ]
      : [],
  };
}

function datagramSize(query: Packet): number {
  const edns = query.additionals?.find(extra => extra.type === 'OPT');
  return edns?.type === 'OPT' ? edns.udpPayloadSize : smallestDatagram;
}
