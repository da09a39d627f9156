import type { DnsAnswer, DnsRecord } from '../../observation/dns/DnsAnswer';
import { caaNames } from '../../observation/dns/dnsQuestions';
import { normalHostname } from '../../observation/hostnames';
import { answersTo } from '../facts/dns/dnsLookup';

/** One CAA property (RFC 8659 §4.1). */
export interface CaaProperty {
  critical: boolean;
  tag: string;
  /** The issuer's domain, or empty for no one; parameters follow it. */
  domain: string;
  parameters: ReadonlyMap<string, string>;
}

/** The set that governs a hostname: the closest name on the way up that has one. */
export interface CaaSet {
  /** Where the records stand: behind an alias that is another name than the one that was asked. */
  name: string;
  properties: readonly CaaProperty[];
  /** As the DNS wrote it. */
  text: string;
}

/** The authority that is to issue, as far as CAA can tell one from another. */
export interface CaaIssuer {
  /** All its names, the usual one first; none = not known, and then only a set that allows no one can be judged. */
  domains: readonly string[];
  accountUri?: string;
  /** ACME challenge types, e.g. `http-01`. */
  methods: readonly string[];
}

/** Why a set keeps an authority from issuing. */
export interface CaaRefusal {
  /** `account` and `method`: the record names the authority, and restricts whom or what it serves. */
  kind: 'issuer' | 'account' | 'method';
  /** In words. */
  because: string;
  /** The parameters of the record that refuses. */
  parameters: ReadonlyMap<string, string>;
}

/** Tags that are registered, so that the critical flag of none of these stops an issuer that knows them. */
const knownTags = [
  'issue',
  'issuewild',
  'iodef',
  'contactemail',
  'contactphone',
  'issuemail',
  'issuevmc',
];

/** Reads `0 issue "letsencrypt.org; validationmethods=dns-01"`. */
function readProperty(data: string): CaaProperty | undefined {
  const [flags = '', tag = '', ...rest] = data.trim().split(/\s+/);
  const bits = Number(flags);
  if (!Number.isInteger(bits) || tag === '') {
    return undefined;
  }
  const value = rest.join(' ').trim().replace(/^"|"$/g, '');
  const [domain = '', ...parameters] = value
    .split(';')
    .map(part => part.trim());
  return {
    // Bit 1 is a common mistake for 128 and is taken for it (Let’s Encrypt, caa).
    critical: bits >= 128 || bits === 1,
    tag: tag.toLowerCase(),
    domain: domain.toLowerCase(),
    parameters: new Map(
      parameters.flatMap(parameter => {
        const [key, ...values] = parameter.split('=');
        return key
          ? [[key.trim().toLowerCase(), values.join('=').trim()] as const]
          : [];
      }),
    ),
  };
}

/** An answer, if only that there is no such record. */
export function isUsable({ rcode }: DnsAnswer): boolean {
  return rcode === 'NOERROR' || rcode === 'NXDOMAIN';
}

function isCaa({ type }: DnsRecord): boolean {
  return type === 'CAA';
}

/**
 * Climbs to the closest CAA set (RFC 8659 §3). A name that was not asked, or whose look-up failed, ends the climb
 * without an answer: what lies above it does not count.
 *
 * @returns `none` where no name up to the top has a set, `undefined` where that is not known.
 */
export function findCaaSet(
  answers: readonly DnsAnswer[],
  hostname: string,
): CaaSet | 'none' | undefined {
  for (const name of caaNames(hostname)) {
    const answer = (['recursive', 'authoritative'] as const)
      .flatMap(view => answersTo(answers, view, name, 'CAA'))
      .find(isUsable);
    if (!answer) {
      return undefined;
    }
    const records = answer.answers.filter(isCaa);
    const [first] = records;
    if (first) {
      return {
        name: normalHostname(first.name),
        properties: records.flatMap(({ data }) => readProperty(data) ?? []),
        text: records.map(({ data }) => data).join(', '),
      };
    }
  }
  return 'none';
}

/**
 * The name on the way up whose CAA look-up fails at its servers, although they answer for addresses: before it no set
 * was found, so that a certificate authority cannot go on (RFC 8659 §3).
 */
export function findCaaFailure(
  answers: readonly DnsAnswer[],
  hostname: string,
): DnsAnswer | undefined {
  const resolves = answersTo(answers, 'recursive', hostname, 'A').some(
    ({ rcode }) => rcode === 'NOERROR',
  );
  for (const name of resolves ? caaNames(hostname) : []) {
    // The authority asks through resolvers too: what the zone's own servers answer does not help it.
    const asked = answersTo(answers, 'recursive', name, 'CAA');
    if (!asked.some(isUsable)) {
      return asked.find(({ rcode }) => rcode === 'SERVFAIL');
    }
    if (asked.some(({ answers: found }) => found.some(isCaa))) {
      return undefined;
    }
  }
  return undefined;
}

/** Why a set refuses that allows no one. */
export const noOne = 'no one may issue';

function refusalOf(
  { domain, parameters }: CaaProperty,
  { domains, accountUri, methods }: CaaIssuer,
): CaaRefusal | undefined {
  const account = parameters.get('accounturi');
  const allowed = parameters.get('validationmethods');
  const refusal = (kind: CaaRefusal['kind'], because: string) => ({
    kind,
    because,
    parameters,
  });
  if (domain === '') {
    return refusal('issuer', noOne);
  }
  const [expected] = domains;
  if (expected === undefined) {
    return undefined;
  }
  if (!domains.includes(domain)) {
    return refusal('issuer', `no record names ${expected}`);
  }
  if (
    account !== undefined &&
    accountUri !== undefined &&
    account !== accountUri
  ) {
    return refusal('account', `the record is for another account, ${account}`);
  }
  const fits =
    allowed === undefined ||
    methods.length === 0 ||
    allowed.split(',').some(method => methods.includes(method.trim()));
  return fits
    ? undefined
    : refusal('method', `the record allows only the method ${allowed}`);
}

/** Why a set keeps an issuer from issuing; `undefined` = it does not. */
export function caaRefusal(
  set: CaaSet,
  issuer: CaaIssuer,
  wildcard: boolean,
): CaaRefusal | undefined {
  const unknown = set.properties.find(
    ({ critical, tag }) => critical && !knownTags.includes(tag),
  );
  if (unknown) {
    return {
      kind: 'issuer',
      because: `the tag ${unknown.tag} is critical and unknown`,
      parameters: unknown.parameters,
    };
  }
  const tagged = (tag: string) =>
    set.properties.filter(property => property.tag === tag);
  const wild = wildcard ? tagged('issuewild') : [];
  const relevant = wild.length > 0 ? wild : tagged('issue');
  const refusals = relevant.map(property => refusalOf(property, issuer));
  // One record that allows is enough; the most particular refusal says most.
  return refusals.includes(undefined)
    ? undefined
    : refusals.find(refusal => refusal?.kind !== 'issuer') ?? refusals[0];
}
