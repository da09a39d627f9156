import { randomBytes, randomInt } from 'node:crypto';
import type { DnsQuestion } from '@exposure/backstage-plugin-exposure-common';
import {
  CHECKING_DISABLED,
  DNSSEC_OK,
  encode,
  RECURSION_DESIRED,
} from 'dns-packet';

/** One query as it goes on the wire. A reply must repeat `id`, `name` (its letters' case too) and `type`. */
export interface DnsQuery {
  id: number;
  name: string;
  type: DnsQuestion['type'];
  packet: Buffer;
}

/** What is wanted of the server. */
export interface DnsQueryFlags {
  recursion: boolean;
  /** The CD bit: an answer is wanted although its signatures are wrong (RFC 4035 §3.2.2). */
  checkingDisabled: boolean;
  edns: boolean;
}

/** UDP payload that crosses common paths without fragments (DNS flag day 2020). */
const udpPayloadSize = 1232;

/**
 * Makes a query that a blind attacker cannot answer: random id and, in the letters' case, up to one random bit a letter
 * (draft-vixie-dnsext-dns0x20).
 */
export function createDnsQuery(
  question: Pick<DnsQuestion, 'name' | 'type'>,
  flags: DnsQueryFlags,
): DnsQuery {
  const id = randomInt(0x10000);
  const name = mixCase(question.name);
  const packet = encode({
    type: 'query',
    id,
    flags:
      (flags.recursion ? RECURSION_DESIRED : 0) |
      (flags.checkingDisabled ? CHECKING_DISABLED : 0),
    questions: [{ name, type: question.type, class: 'IN' }],
    additionals: flags.edns
      ? [
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
        ]
      : [],
  });
  return { id, name, type: question.type, packet };
}

function mixCase(name: string): string {
  const bits = randomBytes(name.length);
  return Array.from(name, (letter, index) =>
    (bits[index] ?? 0) & 1 ? letter.toUpperCase() : letter.toLowerCase(),
  ).join('');
}
