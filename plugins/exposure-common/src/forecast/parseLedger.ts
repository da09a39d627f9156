import { field, text } from '../input/pick';
import { normalHostname } from '../observation/hostnames';
import { printableValue } from '../input/printable';
import type { Parsed, Refusal } from '../input/Refusal';
import type { Issuance } from './Issuance';
import { parseTime } from './parseTime';

/** Three hundred orders every three hours for a week are 16,800. */
const maxIssuances = 50_000;
const maxNames = 100;

/** Letters, digits and what separates them: a name of a certificate, checked no further. */
const dnsName = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const plainName = /^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/;

class LedgerReader {
  readonly refusals: Refusal[] = [];

  issuance(value: unknown, path: string): Issuance {
    const account = field(value, 'account');
    const renewal = field(value, 'renewal');
    if (renewal !== undefined && typeof renewal !== 'boolean') {
      this.refuse(`${path}.renewal`, 'true or false', renewal);
    }
    return {
      dnsNames: this.names(field(value, 'dnsNames'), `${path}.dnsNames`),
      issuedAt: this.time(field(value, 'issuedAt'), `${path}.issuedAt`),
      issuer: this.name(field(value, 'issuer'), `${path}.issuer`),
      ...(account === undefined
        ? {}
        : { account: this.name(account, `${path}.account`) }),
      ...(typeof renewal === 'boolean' ? { renewal } : {}),
    };
  }

  refuse(path: string, needed: string, seen: unknown): void {
    this.refusals.push({
      field: path,
      rule: 'MalformedLedger',
      message: `${path} must be ${needed}; seen: ${printableValue(seen)}.`,
    });
  }

  private names(value: unknown, path: string): string[] {
    const names = Array.isArray(value) ? value.slice(0, maxNames + 1) : [];
    const read = names.map(name => normalHostname(text(name) ?? ''));
    const isFine = read.every(name => name.length <= 253 && dnsName.test(name));
    if (read.length === 0 || read.length > maxNames || !isFine) {
      this.refuse(
        path,
        `a list of 1 to ${maxNames} hostnames in A-label form`,
        value,
      );
    }
    return [...new Set(read)].sort();
  }

  private time(value: unknown, path: string): string {
    const read = text(value) ?? '';
    if (!parseTime(read)) {
      this.refuse(path, 'a time (RFC 3339)', value);
    }
    return read;
  }

  private name(value: unknown, path: string): string {
    const read = text(value) ?? '';
    if (read.length > 253 || !plainName.test(read)) {
      this.refuse(path, 'a name of letters, digits, ".", "-" and "/"', value);
    }
    return read;
  }
}

/**
 * Reads a ledger of issuances, not trusted: `{ "issuances": [{ "dnsNames": […], "issuedAt": …, "issuer": … }] }`.
 * @returns the issuances; or every field that is wrong, with the rule `MalformedLedger`
 * @public
 */
export function parseLedger(value: unknown): Parsed<Issuance[]> {
  const reader = new LedgerReader();
  const list = field(value, 'issuances');
  if (!Array.isArray(list) || list.length > maxIssuances) {
    reader.refuse('issuances', `a list of at most ${maxIssuances}`, list);
    return { ok: false, refusals: reader.refusals };
  }
  const issuances = list.map((entry, index) =>
    reader.issuance(entry, `issuances[${index}]`),
  );
  return reader.refusals.length > 0
    ? { ok: false, refusals: reader.refusals.slice(0, 100) }
    : { ok: true, value: issuances, warnings: [] };
}
