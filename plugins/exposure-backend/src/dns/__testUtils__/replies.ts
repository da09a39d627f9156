import { type Answer, AUTHORITATIVE_ANSWER, type Packet } from 'dns-packet';
import type { ReceivedQuery } from './startDnsServer';

const rcodeNumbers = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  REFUSED: 5,
};

/** A well-formed reply to a query. */
export function replyTo(
  { packet }: ReceivedQuery,
  reply: {
    answers?: Answer[];
    authorities?: Answer[];
    rcode?: keyof typeof rcodeNumbers;
    flags?: number;
  } = {},
): Packet {
  return {
    id: packet.id ?? 0,
    flags:
      (reply.flags ?? AUTHORITATIVE_ANSWER) |
      rcodeNumbers[reply.rcode ?? 'NOERROR'],
    questions: packet.questions ?? [],
    answers: reply.answers ?? [],
    authorities: reply.authorities ?? [],
  };
}

export function a(name: string, data: string, ttl = 60): Answer {
  return { type: 'A', name, ttl, data };
}

export function cname(name: string, data: string, ttl = 60): Answer {
  return { type: 'CNAME', name, ttl, data };
}

export function soa(name: string, minimum = 30): Answer {
  return {
    type: 'SOA',
    name,
    ttl: 300,
    data: {
      mname: `ns.${name}`,
      rname: `hostmaster.${name}`,
      serial: 7,
      refresh: 3600,
      retry: 600,
      expire: 86400,
      minimum,
    },
  };
}
