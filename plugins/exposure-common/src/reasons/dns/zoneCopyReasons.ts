import { defineReason } from '../defineReason';
import { isPublicServer } from '../facts/dns/addressKinds';
import { publishedZone } from '../facts/dns/zoneStart';
import type { Facts } from '../facts/Facts';
import { differingResolver } from './dnsParams';

/** Where a resolver stands that has another copy of the zone: a public one asks whom the delegation names. */
function shadowedFor(who: 'inside' | 'everyone') {
  return (facts: Facts) => {
    const { answers, decidedBy, verdict } = facts.dns;
    const isPublic = isPublicServer(decidedBy.address ?? '');
    if (verdict !== 'shadowed' || isPublic !== (who === 'everyone')) {
      return undefined;
    }
    const violation = differingResolver(facts);
    const zone = publishedZone(answers, facts.hostname);
    return {
      ...violation,
      params: {
        ...violation.params,
        zone: zone?.name ?? '',
        primary: zone?.primary ?? '',
        otherPrimary: decidedBy.denial?.primary ?? '',
      },
    };
  };
}

/** Two copies of one zone, of which a resolver asks the one without the hostname. */
export const zoneCopyReasons = {
  PrivateZoneLacksName: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'A private zone hides the hostname',
    explanation:
      'The public zone has {hostname}. The resolver {resolver} has another zone of the same name, which lacks it: inside this network it does not resolve.',
    fix: [
      '{dnsOwner}: create {record} in the private zone too.',
      'Platform team: make cert-manager query the public zone if only its self-check fails.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: shadowedFor('inside'),
  }),
  ZoneCopyDelegated: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The delegation leads to another zone copy',
    explanation:
      'The copy of {zone} at {primary} has {hostname}. The public resolver {resolver} is led to the one at {otherPrimary}, which lacks it, as after a move between providers.',
    fix: [
      '{dnsOwner}: correct the name servers of {zone} in its delegation (NS records at the registrar or in the zone above).',
      '{dnsOwner}: create {record} at {otherPrimary} if that copy is the right one.',
      'Expect up to two days until every resolver sees a changed delegation.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: shadowedFor('everyone'),
  }),
};
