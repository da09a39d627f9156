import { printable } from '../input/printable';
import type { RefusalRule } from '../input/refusals/refusalGroups';
import { hasOneScript } from './scripts';

/**
 * A cleaned text on its way to become a hostname.
 * @public
 */
export interface HostnameCandidate {
  /** As written, without scheme, port, path and trailing dot. */
  text: string;
  /** A-label form without a leading `*.`; empty when the text cannot be converted (UTS #46). */
  ascii: string;
  unicode: string;
  wildcard: boolean;
  labels: string[];
  /** By ICANN's rules of the list alone. */
  icannSuffix: string;
  /** By all rules, those of private registries such as github.io too. */
  publicSuffix: string;
}

/**
 * One rule that every hostname obeys, whatever the platform.
 * @public
 */
export interface HostnameRule {
  /** CamelCase name that refusals carry. */
  rule: RefusalRule;
  /** Whether the candidate breaks the rule. */
  broken(candidate: HostnameCandidate): boolean;
  /** What is wrong and what would be right. */
  message(candidate: HostnameCandidate): string;
}

const shown = (candidate: HostnameCandidate) =>
  `"${printable(candidate.text)}"`;

const isAddress = (text: string) =>
  // A last label of digits or hexadecimal makes URL parsers read the whole as an IPv4 address (WHATWG URL, "ends in a number").
  /^\[?[0-9a-f.]*:[0-9a-f.:]*(%\w*)?\]?$/i.test(text) ||
  /(^|\.)(\d+|0x[0-9a-f]*)$/i.test(text);

/**
 * The rules in the order they are judged; the first that is broken is the answer, because later ones build on earlier ones.
 * Sources: RFC 1123 §2.1, RFC 1035 §2.3.4, RFC 5890, UTS #46, CA/Browser Forum Baseline Requirements §3.2.2.
 * @public
 */
export const hostnameRules: readonly HostnameRule[] = [
  {
    rule: 'HostnameEmpty',
    broken: ({ text }) => text === '' || text === '*.',
    message: () => 'A hostname is required, e.g. shop.example.com.',
  },
  {
    rule: 'HostnameIsAddress',
    broken: ({ text }) => isAddress(text),
    message: candidate =>
      `${shown(
        candidate,
      )} is an IP address; a hostname such as shop.example.com is required.`,
  },
  {
    rule: 'HostnameUnderscore',
    broken: ({ text }) => text.includes('_'),
    message: candidate =>
      `${shown(
        candidate,
      )} has an underscore, which no hostname may have (RFC 1123); use "-".`,
  },
  {
    rule: 'HostnameTrailingDot',
    broken: ({ text }) => text.endsWith('.'),
    message: candidate =>
      `${shown(candidate)} ends with dots; write it without them.`,
  },
  {
    rule: 'HostnameEmptyLabel',
    broken: ({ text }) => text.startsWith('.') || text.includes('..'),
    message: candidate =>
      `${shown(
        candidate,
      )} has no label between two dots; write it as in shop.example.com.`,
  },
  {
    rule: 'HostnameWildcardPlace',
    broken: ({ text, wildcard }) =>
      (wildcard ? text.slice(1) : text).includes('*'),
    message: candidate =>
      `${shown(
        candidate,
      )} has "*" where it is not allowed; only the whole first label may be "*", as in *.apps.example.com.`,
  },
  {
    rule: 'HostnameNotConvertible',
    broken: ({ ascii }) => ascii === '',
    message: candidate =>
      `${shown(
        candidate,
      )} is not a valid internationalised hostname (UTS #46): it has a character or an xn-- label that no hostname can have.`,
  },
  {
    rule: 'HostnameCharacter',
    broken: ({ ascii }) => !/^[a-z0-9.-]+$/.test(ascii),
    message: candidate =>
      `${shown(
        candidate,
      )} has a character that is not a letter, digit, "-" or ".".`,
  },
  {
    rule: 'HostnameLabelLength',
    broken: ({ labels }) => labels.some(label => label.length > 63),
    message: candidate =>
      `${shown(candidate)} has a label longer than 63 characters (RFC 1035).`,
  },
  {
    rule: 'HostnameLength',
    broken: ({ ascii, wildcard }) => ascii.length + (wildcard ? 2 : 0) > 253,
    message: candidate =>
      `${shown(candidate)} is longer than 253 characters (RFC 1035).`,
  },
  {
    rule: 'HostnameHyphen',
    broken: ({ labels }) =>
      labels.some(label => label.startsWith('-') || label.endsWith('-')),
    message: candidate =>
      `${shown(
        candidate,
      )} has a label that begins or ends with "-"; use a letter or digit there.`,
  },
  {
    rule: 'HostnameReservedLabel',
    broken: ({ labels }) => labels.some(label => /^(?!xn)..--/.test(label)),
    message: candidate =>
      `${shown(
        candidate,
      )} has a label with "--" in third and fourth place, which is reserved (RFC 5891 §4.2.3.1).`,
  },
  {
    rule: 'HostnameMixedScripts',
    broken: ({ unicode }) => !unicode.split('.').every(hasOneScript),
    message: candidate =>
      `${shown(
        candidate,
      )} mixes letters of different scripts in one label, which can imitate another hostname; write each label in one script.`,
  },
  {
    rule: 'HostnameSingleLabel',
    broken: ({ labels }) => labels.length < 2,
    message: candidate =>
      `${shown(
        candidate,
      )} has no dot; a full hostname such as shop.example.com is required.`,
  },
  {
    rule: 'HostnameTooManyLabels',
    broken: ({ labels, wildcard }) => labels.length + (wildcard ? 1 : 0) > 10,
    message: candidate =>
      `${shown(
        candidate,
      )} has more than 10 labels, which Let's Encrypt refuses.`,
  },
  {
    rule: 'HostnameIsPublicSuffix',
    // A private suffix such as github.io is somebody's own name, so only its wildcard is refused.
    broken: ({ ascii, wildcard, icannSuffix, publicSuffix }) =>
      ascii === icannSuffix || (wildcard && ascii === publicSuffix),
    message: ({ ascii, wildcard }) =>
      wildcard
        ? `*.${ascii} would cover every name under the public suffix ${ascii}; use a hostname under your own domain.`
        : `${ascii} is a public suffix (publicsuffix.org), and no one can get a certificate for it; use a hostname under your own domain.`,
  },
];
