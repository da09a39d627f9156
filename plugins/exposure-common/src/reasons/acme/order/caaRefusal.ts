import { normalHostname } from '../../../observation/hostnames';
import { findCaaSet } from '../../dns/caa';
import { ownerOfCaa } from '../../dns/caaReasons';
import type { Violation } from '../../defineReason';
import type { Facts } from '../../facts/Facts';

const name = '(\\*?[a-z0-9][a-z0-9._-]{0,252})';

/** The name that the certificate authority refuses: it can be a wildcard, or another one of the certificate. */
function refusedBy(text: string): string | undefined {
  const found =
    new RegExp(`authorization error for (?:\\*\\.)?${name}:`, 'i').exec(text) ??
    new RegExp(`processing CAA for ${name}:`, 'i').exec(text);
  const isWild = /authorization error for \*\./i.test(text);
  return found?.[1] && `${isWild ? '*.' : ''}${normalHostname(found[1])}`;
}

/** Where the records are that forbid: as the DNS has them, for an alias has none of its own, else as the text says. */
function placeOf(refused: string, text: string, { dns }: Facts) {
  const set = findCaaSet(dns.answers, refused);
  const told = new RegExp(`CAA record for ${name} prevents`, 'i').exec(text);
  return set && set !== 'none' ? set.name : told?.[1];
}

/** Adds to the refusal of an order by CAA which name it is about, and whose records these are. */
export function withCaaPlace<Name extends string>(
  violation: Violation<Name> | undefined,
  facts: Facts,
) {
  if (!violation) {
    return undefined;
  }
  const text = violation.evidence.map(entry => entry.text).join(' ');
  const refused = refusedBy(text) ?? facts.hostname;
  const place = placeOf(refused, text, facts);
  return {
    ...violation,
    params: {
      ...violation.params,
      refused,
      caaPlace: place ?? `${refused.replace(/^\*\./, '')} or the zone above it`,
      dnsOwner: place ? ownerOfCaa(place, facts) : facts.dnsOwner,
    },
    ...(place === facts.dns.target.name && { actor: 'platform' as const }),
  };
}
