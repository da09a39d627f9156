import type { DnsRecord } from '@exposure/backstage-plugin-exposure-common';
import type { Answer } from 'dns-packet';

/** Nothing but printable ASCII (RFC 1035 §5.1 escapes the rest). */
function escaped(text: string): string {
  return text.replace(
    /[^\x20-\x7e]|["\\]/gu,
    character => `\\${String(character.codePointAt(0) ?? 0).padStart(3, '0')}`,
  );
}

/** A name as records and questions are compared: lower case, without a dot at its end. */
export function bareName(name: string): string {
  return escaped(name.replace(/\.$/, '')).toLowerCase();
}

function dataOf(answer: Answer): string | undefined {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return answer.data;
    case 'CNAME':
    case 'NS':
      return bareName(answer.data);
    case 'CAA': {
      const { flags = 0, tag, value } = answer.data;
      return `${flags} ${escaped(tag)} "${escaped(value)}"`;
    }
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } =
        answer.data;
      const numbers = [serial, refresh, retry, expire, minimum];
      return [bareName(mname), bareName(rname), ...numbers].join(' ');
    }
    default:
      return undefined;
  }
}

/** Records in presentation form; the types that nobody asks for (signatures, options) are left out. */
export function presentRecords(answers: readonly Answer[]): DnsRecord[] {
  return answers.flatMap(answer => {
    const data = dataOf(answer);
    if (data === undefined || !('ttl' in answer)) return [];
    const { name, type, ttl = 0 } = answer;
    return [{ name: bareName(name), type, ttl, data }];
  });
}
