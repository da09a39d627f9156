import { printable } from '../input/printable';
import type { Parsed } from '../input/Refusal';
import type { RefusalRule } from '../input/refusals/refusalGroups';
import { cleanHostname } from './cleanHostname';
import { convertName } from './convertName';
import { findSuffix } from './findSuffix';
import type { FoundSuffix } from './findSuffix';
import type { Hostname } from './Hostname';
import { hostnameRules } from './hostnameRules';
import type { HostnameCandidate } from './hostnameRules';

// Longer than any hostname in Unicode form can be, and short enough that no rule can be made slow.
const maxInput = 2000;

interface Candidate extends HostnameCandidate, FoundSuffix {}

function candidateOf(text: string): Candidate {
  const wildcard = text.startsWith('*.');
  const { ascii, unicode } = convertName(wildcard ? text.slice(2) : text);
  const labels = ascii.split('.');
  return { text, ascii, unicode, wildcard, labels, ...findSuffix(ascii) };
}

function hostnameOf(candidate: Candidate): Hostname {
  const star = candidate.wildcard ? '*.' : '';
  return {
    ascii: `${star}${candidate.ascii}`,
    unicode: `${star}${candidate.unicode}`,
    wildcard: candidate.wildcard,
    publicSuffix: candidate.publicSuffix,
    icann: candidate.icannSuffix !== '',
    registrableDomain: candidate.registrableDomain,
  };
}

function refusal(
  field: string,
  rule: RefusalRule,
  message: string,
): Parsed<never> {
  return { ok: false, refusals: [{ field, rule, message }] };
}

/**
 * Understands a hostname as people write or paste it: cleans `https://Shop.Example.com/path`, converts U-labels to A-labels.
 * @param text - what was written
 * @param field - path of the field, for the refusal
 * @returns the hostname, with a warning when more than the hostname was given; or the first rule it breaks
 * @public
 */
export function parseHostname(
  text: string,
  field = 'hostname',
): Parsed<Hostname> {
  if (text.length > maxInput) {
    return refusal(
      field,
      'HostnameLength',
      `"${printable(text, 40)}" is longer than 253 characters (RFC 1035).`,
    );
  }
  const cleaned = cleanHostname(text);
  const candidate = candidateOf(cleaned.text);
  const broken = hostnameRules.find(rule => rule.broken(candidate));
  if (broken) {
    return refusal(field, broken.rule, broken.message(candidate));
  }
  const value = hostnameOf(candidate);
  const warnings = cleaned.dropped.map(part => ({
    id: 'HostnameCleaned',
    message: `${field}: ${part} was left out; the hostname is ${value.ascii}.`,
  }));
  return { ok: true, value, warnings };
}
