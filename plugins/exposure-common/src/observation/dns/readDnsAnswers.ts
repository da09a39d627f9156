import { printable } from '../../input/printable';
import type { Parsed, Refusal } from '../../input/Refusal';
import type { DnsAnswer, DnsRecord } from './DnsAnswer';
import { normalHostname } from '../hostnames';
import { field, integer, text, time } from '../../input/pick';

/** More answers than a thousand exposures need. */
const maxAnswers = 50_000;

function refuse(path: string, needed: string, seen: unknown): Refusal {
  return {
    field: path,
    rule: 'MalformedDnsAnswer',
    message: `${path} must be ${needed}, not ${printable(
      JSON.stringify(seen) ?? 'nothing',
    )}.`,
  };
}

/** Collects what is wrong with one answer while it is read. */
class AnswerReader {
  readonly refusals: Refusal[] = [];

  textAt(value: unknown, name: string, path: string): string {
    const seen = field(value, name);
    const read = text(seen);
    if (read === undefined || read === '') {
      this.refusals.push(refuse(`${path}.${name}`, 'a text', seen));
    }
    return read ?? '';
  }

  records(value: unknown, path: string): DnsRecord[] {
    if (value === undefined) {
      return [];
    }
    if (!Array.isArray(value)) {
      this.refusals.push(refuse(path, 'a list of records', value));
      return [];
    }
    return value.map((entry, index) => this.record(entry, `${path}[${index}]`));
  }

  private record(value: unknown, path: string): DnsRecord {
    const ttl = integer(field(value, 'ttl'));
    if (ttl === undefined || ttl < 0) {
      const seen = field(value, 'ttl');
      this.refusals.push(refuse(`${path}.ttl`, 'a number of seconds', seen));
    }
    return {
      name: normalHostname(this.textAt(value, 'name', path)),
      type: this.textAt(value, 'type', path).toUpperCase(),
      ttl: ttl ?? 0,
      data: this.textAt(value, 'data', path),
    };
  }

  answer(value: unknown, path: string): DnsAnswer {
    const server = field(value, 'server');
    if (server !== 'authoritative' && server !== 'recursive') {
      this.refusals.push(
        refuse(`${path}.server`, '"authoritative" or "recursive"', server),
      );
    }
    return {
      server: server === 'authoritative' ? server : 'recursive',
      address: text(field(value, 'address')),
      name: normalHostname(this.textAt(value, 'name', path)),
      type: this.textAt(value, 'type', path).toUpperCase(),
      rcode: this.textAt(value, 'rcode', path).toUpperCase(),
      ad: field(value, 'ad') === true,
      bogus: field(value, 'bogus') === true,
      answers: this.records(field(value, 'answers'), `${path}.answers`),
      authority: this.records(field(value, 'authority'), `${path}.authority`),
      observedAt: time(field(value, 'observedAt')),
    };
  }
}

/**
 * Reads recorded DNS answers: a list in the shape of {@link DnsAnswer}. Names are compared in lower case and without
 * a dot at their end.
 * @public
 */
export function readDnsAnswers(value: unknown): Parsed<DnsAnswer[]> {
  if (!Array.isArray(value) || value.length > maxAnswers) {
    const needed = `a list of at most ${maxAnswers} DNS answers`;
    return { ok: false, refusals: [refuse('answers', needed, typeof value)] };
  }
  const reader = new AnswerReader();
  const answers = value.map((entry, index) =>
    reader.answer(entry, `[${index}]`),
  );
  return reader.refusals.length > 0
    ? { ok: false, refusals: reader.refusals }
    : { ok: true, value: answers, warnings: [] };
}
