import type {
  DnsQuestion,
  DnsRecord,
} from '@exposure/backstage-plugin-exposure-common';
import type { Answer } from 'dns-packet';

/** Real chains have one to three links; resolvers give up between 8 and 16. */
const maxLinks = 8;

/**
 * The records of a reply that answer the question: those at the name asked, and at the names its CNAMEs lead to.
 * Records of any other owner are what a poisoner would send, and are left out. A loop ends the chain.
 */
export function reachableRecords(
  question: Pick<DnsQuestion, 'name' | 'type'>,
  answers: readonly DnsRecord[],
): DnsRecord[] {
  const byOwner = groupByOwner(answers);
  const reached: DnsRecord[] = [];
  const visited = new Set<string>();
  let owner: string | undefined = canonicalName(question.name);
  while (owner !== undefined && !visited.has(owner)) {
    if (visited.size > maxLinks) {
      break;
    }
    visited.add(owner);
    const here: DnsRecord[] = byOwner.get(owner) ?? [];
    const cname = here.find(record => record.type === 'CNAME');
    reached.push(...here.filter(record => record.type === question.type));
    if (cname && question.type !== 'CNAME') {
      reached.push(cname);
    }
    owner = question.type === 'CNAME' ? undefined : cname?.data;
  }
  return reached;
}

function groupByOwner(records: readonly DnsRecord[]): Map<string, DnsRecord[]> {
  const groups = new Map<string, DnsRecord[]>();
  for (const record of records) {
    groups.set(record.name, [...(groups.get(record.name) ?? []), record]);
  }
  return groups;
}

/** Records in presentation form; the kinds that nobody asks for (signatures, options) are left out. */
export function presentRecords(answers: readonly Answer[]): DnsRecord[] {
  return answers.flatMap(answer => {
    const data = presentData(answer);
    if (data === undefined || !('ttl' in answer)) {
      return [];
    }
    return [
      {
        name: canonicalName(answer.name),
        type: answer.type,
        ttl: answer.ttl ?? 0,
        data,
      },
    ];
  });
}

function presentData(answer: Answer): string | undefined {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return answer.data;
    case 'CNAME':
    case 'NS':
      return canonicalName(answer.data);
    case 'CAA': {
      const { flags = 0, tag, value } = answer.data;
      return `${flags} ${escapeText(tag)} "${escapeText(value)}"`;
    }
    case 'TXT':
      return [answer.data]
        .flat()
        .map(part => `"${escapeText(part.toString())}"`)
        .join(' ');
    case 'SOA': {
      const soa = answer.data;
      const numbers = [
        soa.serial,
        soa.refresh,
        soa.retry,
        soa.expire,
        soa.minimum,
      ];
      const names = [soa.mname, soa.rname].map(canonicalName);
      return [...names, ...numbers.map(n => n ?? 0)].join(' ');
    }
    case 'DS': {
      const { keyTag, algorithm, digestType, digest } = answer.data;
      return `${keyTag} ${algorithm} ${digestType} ${digest.toString('hex')}`;
    }
    case 'DNSKEY': {
      const { flags, algorithm, key } = answer.data;
      return `${flags} 3 ${algorithm} ${key.toString('base64')}`;
    }
    default:
      return undefined;
  }
}

/**
 * A name as records and questions are compared: lower case, no trailing dot, and nothing but printable ASCII (RFC 1035 §5.1
 * escapes the rest).
 * @public
 */
export function canonicalName(name: string): string {
  const bare = name.endsWith('.') ? name.slice(0, -1) : name;
  return escapeText(bare).toLowerCase();
}

function escapeText(text: string): string {
  return text.replace(/[^\x21-\x7e]|["\\]/gu, character =>
    character === ' '
      ? ' '
      : `\\${String(character.codePointAt(0) ?? 0).padStart(3, '0')}`,
  );
}
