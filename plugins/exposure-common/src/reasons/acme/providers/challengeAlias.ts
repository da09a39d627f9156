import type { ChallengeObject, ChallengeSolver } from '../../../kubernetes';
import { normalHostname } from '../../../observation/hostnames';
import { followAliases } from '../../facts/dns/aliasChain';
import type { Facts } from '../../facts/Facts';

/** The name of the TXT record that proves control (RFC 8555 §8.4): without the star of a wildcard. */
export function proofNameOf({
  dnsName,
}: Pick<ChallengeObject, 'dnsName'>): string {
  return `_acme-challenge.${normalHostname(dnsName).replace(/^\*\./, '')}`;
}

/** The name that a DNS provider names, where the text has one that cannot be another thing. */
function namedIn(reason: string): string | undefined {
  const found =
    /RRSet with DNS name ([a-z0-9_.-]{1,253}) is not permitted/i.exec(reason) ??
    /recursive CNAME record to "([a-z0-9_.-]{1,253})"/i.exec(reason);
  return found?.[1] && normalHostname(found[1]);
}

/**
 * Where a CNAME at the challenge's name leads to: as the DNS answered, or as the provider's refusal says. A wildcard
 * record answers like any other.
 */
export function aliasOf(
  challenge: ChallengeObject,
  { seen }: Facts,
): string | undefined {
  const proofName = proofNameOf(challenge);
  const answers = seen.dns.known ? seen.dns.value : [];
  const records = answers
    .filter(({ name }) => normalHostname(name) === proofName)
    .flatMap(answer => answer.answers);
  const { aliases } = followAliases(records, proofName);
  const named = namedIn(challenge.reason ?? '');
  return aliases.at(-1) ?? (named === proofName ? undefined : named);
}

/**
 * Where a CNAME leads that is meant for the challenge. A wildcard above the hostname leads to where the hostname itself
 * does, and gives way to the TXT record.
 */
function delegationOf(
  challenge: ChallengeObject,
  facts: Facts,
): string | undefined {
  const alias = aliasOf(challenge, facts);
  const { decidedBy, target } = facts.dns;
  const own = [target.name, ...decidedBy.aliases].map(normalHostname);
  return alias !== undefined && own.includes(alias) ? undefined : alias;
}

/** acme-dns writes at the end of the CNAME itself, whatever the strategy is. */
function followsItself({ provider, solverName }: ChallengeSolver): boolean {
  return /acme-?dns/i.test(`${provider ?? ''} ${solverName ?? ''}`);
}

/** Where a CNAME leads that is meant for the challenge, and that its solver does not follow. */
export function ignoredAliasOf(
  challenge: ChallengeObject,
  facts: Facts,
): string | undefined {
  const { type, solver } = challenge;
  return type !== 'DNS-01' ||
    solver.cnameStrategy === 'Follow' ||
    followsItself(solver)
    ? undefined
    : delegationOf(challenge, facts);
}

/** The TXT records at the challenge's name, or where it leads to, that a view of the DNS showed; `undefined` = not asked. */
export function proofRecords(
  challenge: ChallengeObject,
  { seen }: Facts,
  view: 'authoritative' | 'recursive',
): string[] | undefined {
  const proofName = proofNameOf(challenge);
  const asked = (seen.dns.known ? seen.dns.value : []).filter(
    ({ server, name, type, rcode }) =>
      server === view &&
      type === 'TXT' &&
      normalHostname(name) === proofName &&
      ['NOERROR', 'NXDOMAIN'].includes(rcode),
  );
  return asked.length === 0
    ? undefined
    : asked
        .flatMap(({ answers }) => answers)
        .filter(({ type }) => type === 'TXT')
        .map(({ data }) => data);
}

/** What a server answers that cannot or will not; what was not reached may be the portal's own network. */
const failures: readonly string[] = ['SERVFAIL', 'REFUSED', 'NOTAUTH'];

/** How the look-up of the challenge's name fails, where no server answered it. */
export function proofFailure(
  challenge: ChallengeObject,
  { seen }: Facts,
): string | undefined {
  const proofName = proofNameOf(challenge);
  const asked = (seen.dns.known ? seen.dns.value : []).filter(
    ({ name, type }) => type === 'TXT' && normalHostname(name) === proofName,
  );
  return asked.every(({ rcode }) => !['NOERROR', 'NXDOMAIN'].includes(rcode))
    ? asked.find(({ rcode }) => failures.includes(rcode))?.rcode
    : undefined;
}
