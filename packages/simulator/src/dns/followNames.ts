import { DnsReply, normalName, ZoneRecord } from './ZoneRecord';

const mostLinks = 8;

/** Answers a question about one name, without following a CNAME in its answer. */
export type Ask = (name: string, type: string) => DnsReply;

/**
 * Follows CNAMEs and puts the links together as RFC 1034 §4.3.2 asks: every record of the chain is in the answer, the
 * rcode and the authority section are those of its end.
 */
export function followNames(ask: Ask, name: string, type: string): DnsReply {
  const answers: ZoneRecord[] = [];
  let authentic = true;
  let current = normalName(name);
  for (let link = 0; link <= mostLinks; link++) {
    const reply = ask(current, type);
    authentic &&= reply.authentic;
    answers.push(...reply.answers);
    const cname = reply.answers.find(record => record.type === 'CNAME');
    if (!cname || type === 'CNAME') {
      return { ...reply, answers, authentic };
    }
    current = normalName(cname.data);
  }
  return { rcode: 'SERVFAIL', answers: [], authority: [], authentic: false };
}
