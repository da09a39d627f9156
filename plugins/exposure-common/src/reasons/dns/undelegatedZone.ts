import { getDomain, parse } from 'tldts';
import type { DnsAnswer } from '../../observation/dns/DnsAnswer';
import { normalHostname } from '../../observation/hostnames';
import type { Facts } from '../facts/Facts';
import { denialIn, publishedZone } from '../facts/dns/zoneStart';

/** A zone that the one above it does not know. */
interface UndelegatedZone {
  zone: string;
  /** The zone that denies it; empty for the root. */
  parent: string;
  answer: DnsAnswer;
}

function isBelow(name: string, zone: string): boolean {
  return name !== zone && (zone === '' || name.endsWith(`.${zone}`));
}

/** The domain that somebody registers; none below a suffix that no registry on the internet sells. */
function registeredDomain(hostname: string): string | undefined {
  const name = hostname.replace(/^\*\./, '');
  return parse(name).isIcann ? getDomain(name) ?? undefined : undefined;
}

/** Whether a zone is what a registry sells, or a suffix itself: nobody but a registry delegates it. */
export function isRegistered(zone: string): boolean {
  const { isIcann, domain, publicSuffix } = parse(zone);
  return isIcann === true && (domain === zone || publicSuffix === zone);
}

/** The parent of a domain says that it is not there: nobody has registered it any more, or it has no name servers. */
function denied(
  answers: readonly DnsAnswer[],
  hostname: string,
  zone: string | undefined,
): UndelegatedZone | undefined {
  if (zone === undefined) {
    return undefined;
  }
  for (const answer of answers) {
    const denial = denialIn([answer]);
    const isAbout = [hostname, zone].includes(normalHostname(answer.name));
    if (
      isAbout &&
      answer.rcode === 'NXDOMAIN' &&
      denial &&
      isBelow(zone, denial.name)
    ) {
      return { zone, parent: denial.name, answer };
    }
  }
  return undefined;
}

/** The zone of the hostname that resolvers learn nothing of, where that is why it does not resolve. */
export function undelegatedZone({
  dns,
  hostname,
}: Facts): UndelegatedZone | undefined {
  if (dns.verdict === 'undelegated') {
    const zone = publishedZone(dns.answers, hostname)?.name;
    const resolvers = dns.answers.filter(
      ({ server }) => server === 'recursive',
    );
    return denied(resolvers, hostname, zone);
  }
  return dns.verdict === 'missing' || dns.verdict === 'unknown'
    ? denied(dns.answers, hostname, registeredDomain(hostname))
    : undefined;
}
