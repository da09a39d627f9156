import type { Answer } from 'dns-packet';
import type { ZoneRecord } from './ZoneRecord';

type ToAnswer = (record: ZoneRecord) => Answer;

const toAnswer: Record<ZoneRecord['type'], ToAnswer> = {
  A: ({ name, ttl, data }) => ({ type: 'A', name, ttl, data }),
  AAAA: ({ name, ttl, data }) => ({ type: 'AAAA', name, ttl, data }),
  CNAME: ({ name, ttl, data }) => ({
    type: 'CNAME',
    name,
    ttl,
    data: withoutDot(data),
  }),
  NS: ({ name, ttl, data }) => ({
    type: 'NS',
    name,
    ttl,
    data: withoutDot(data),
  }),
  TXT: ({ name, ttl, data }) => ({ type: 'TXT', name, ttl, data }),
  MX: ({ name, ttl, data }) => {
    const [preference, exchange = ''] = data.split(' ');
    return {
      type: 'MX',
      name,
      ttl,
      data: { preference: Number(preference), exchange: withoutDot(exchange) },
    };
  },
  CAA: ({ name, ttl, data }) => {
    const [, flags, tag, value = ''] = /^(\d+) (\S+) "(.*)"$/.exec(data) ?? [];
    if (tag !== 'issue' && tag !== 'issuewild' && tag !== 'iodef') {
      throw new Error(`${data} is no CAA record such as: 0 issue "ca.example"`);
    }
    return {
      type: 'CAA',
      name,
      ttl,
      data: {
        flags: Number(flags),
        tag,
        value,
        issuerCritical: flags === '128',
      },
    };
  },
  SOA: ({ name, ttl, data }) => {
    const [mname = '', rname = '', ...numbers] = data.split(' ');
    const [serial, refresh, retry, expire, minimum] = numbers.map(Number);
    return {
      type: 'SOA',
      name,
      ttl,
      data: {
        mname: withoutDot(mname),
        rname: withoutDot(rname),
        serial,
        refresh,
        retry,
        expire,
        minimum,
      },
    };
  },
};

/** A record as `dns-packet` encodes it. */
export function wireRecord(record: ZoneRecord): Answer {
  return toAnswer[record.type](record);
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
