import { defineReason } from '../defineReason';
import type { DnsLookup } from '../facts/dns/dnsLookup';
import type { Facts } from '../facts/Facts';
import type { Evidence } from '../vocabulary/Evidence';
import { dnsViolation } from './dnsParams';
import { parkedAt } from './parkedZones';
import { recordFault } from './recordFault';
import { isRegistered, undelegatedZone } from './undelegatedZone';

export function zoneEvidence(
  facts: Facts,
  zone: string,
  text: string,
): Evidence {
  const { dns } = facts.seen;
  return {
    object: `DNS ${zone}`,
    field: 'NS',
    text,
    observedAt: dns.known ? dns.at : dns.since,
  };
}

/** What a registry sells is registered there; below it the zone above delegates by records of its own. */
function notDelegated(where: 'atRegistry' | 'inZone') {
  return (facts: Facts) => {
    const found = undelegatedZone(facts);
    if (!found || isRegistered(found.zone) !== (where === 'atRegistry')) {
      return undefined;
    }
    const { zone, parent, answer } = found;
    const above = parent === '' ? 'the root' : parent;
    return {
      params: {
        hostname: facts.hostname,
        dnsOwner: facts.dnsOwner,
        zone,
        parent: above,
      },
      evidence: [zoneEvidence(facts, zone, `${answer.rcode}, SOA of ${above}`)],
    };
  };
}

const zoneParked = (facts: Facts) => {
  const parked =
    recordFault(facts) === 'zoneParked' ? parkedAt(facts) : undefined;
  if (!parked) {
    return undefined;
  }
  const { zone, server, service } = parked;
  return {
    params: {
      hostname: facts.hostname,
      dnsOwner: facts.dnsOwner,
      zone,
      server,
      service,
    },
    evidence: [zoneEvidence(facts, zone, server)],
  };
};

/** What a server says that does not serve the zone, or cannot: an answer, and none about the name. */
const refusals: readonly string[] = [
  'REFUSED',
  'SERVFAIL',
  'NOTAUTH',
  'NOTIMP',
];

/** Whether resolvers can tell: they answer about another name, and fail at this one. */
export function failsHereOnly({ dns }: Facts): boolean {
  return (
    dns.resolved.failure === 'SERVFAIL' &&
    dns.answers.some(
      ({ server, rcode, name }) =>
        server === 'recursive' &&
        rcode === 'NOERROR' &&
        name === dns.target.name,
    )
  );
}

export function refuses({ outcome, rcode }: DnsLookup): boolean {
  return outcome === 'unknown' && refusals.includes(rcode ?? '');
}

/** The zone's own servers were asked and none serves the zone; a resolver confirms that there is no way round them. */
export function areServersBroken(facts: Facts): boolean {
  const { published, resolved, verdict } = facts.dns;
  const isSilent =
    published.outcome === 'unknown' && published.rcode === 'TIMEOUT';
  return (
    verdict === 'unknown' &&
    (refuses(published)
      ? resolved.failure === 'SERVFAIL'
      : isSilent && failsHereOnly(facts))
  );
}

const zoneServersFail = (facts: Facts) =>
  areServersBroken(facts)
    ? dnsViolation(facts, {}, facts.dns.published)
    : undefined;

/** What is wrong above the record: the registration, the delegation, the servers. */
export const zoneCutReasons = {
  ZoneNotDelegated: defineReason({
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The domain itself does not exist',
    explanation:
      '{parent} answers that {zone} does not exist: its registration has expired or is on hold, or its delegation is missing. No record in {zone} can be seen.',
    fix: [
      '{dnsOwner}: renew the registration of {zone} at its registrar, or correct its name servers (NS records) there.',
      'Expect up to a day until every resolver sees the change; cert-manager then retries automatically.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: notDelegated('atRegistry'),
  }),
  SubzoneNotDelegated: defineReason({
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The zone above does not delegate',
    explanation:
      'Resolvers learn from {parent} that {zone} does not exist: {parent} has no NS records for it. No record in {zone} can be seen, that of {hostname} included.',
    fix: [
      '{dnsOwner}: create NS records for {zone} in the zone {parent}, or ask its owner for them.',
      'Expect some minutes until every resolver sees them; cert-manager then retries automatically.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: notDelegated('inZone'),
  }),
  ZoneParked: defineReason({
    track: 'dns',
    value: 'wrongTarget',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The domain is parked',
    explanation:
      'The domain {zone} is delegated to {server}, a parking server of {service}: its registration has expired, is on hold or was never completed.',
    fix: [
      '{dnsOwner}: renew the registration of {zone} at its registrar, and restore its own name servers there.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: zoneParked,
  }),
  ZoneServersFail: defineReason({
    track: 'dns',
    value: 'unknown',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The zone’s name servers fail',
    explanation:
      'The name servers that the zone of {hostname} is delegated to answer {rcode}: they do not serve it. Resolvers therefore fail too.',
    fix: [
      '{dnsOwner}: check that each name server in the delegation (NS records at the registrar) is running and serves the zone.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: zoneServersFail,
  }),
};
