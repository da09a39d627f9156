import type { IngressObject } from '../../observation/kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Check, Violation } from '../Check';
import { normalAddress } from '../dns/normalAddress';
import { objectEvidence } from '../evidence';
import { expectedClassOf, isOtherClass } from '../expectedClass';
import type { Facts } from '../Facts';
import { isProvenAtEdge } from './certificateParams';

/**
 * Whether an address is known to be none of the environment's, and not where the hostname leads: that is a fault of the
 * DNS. A name among the addresses can lead anywhere, so it is held against nobody.
 */
function isForeign(address: string, { dns }: Facts): boolean {
  const { resolved, target } = dns;
  const { addresses, notKnown } = target;
  const reached = [...addresses, ...resolved.a, ...resolved.aaaa];
  const type = address.includes(':') ? 'AAAA' : 'A';
  return (
    /^[0-9.]+$|:/.test(address) &&
    addresses.length > 0 &&
    !notKnown.includes(type) &&
    !reached.map(normalAddress).includes(normalAddress(address))
  );
}

/** Another controller has taken the Ingress, at an address that the environment's names do not lead to. */
function isTakenElsewhere(
  { className, addresses }: IngressObject,
  facts: Facts,
): boolean {
  return (
    isOtherClass(className, facts.seen.environment) &&
    addresses.every(address => isForeign(address, facts)) &&
    !isProvenAtEdge(facts)
  );
}

function violationOf(ingress: IngressObject, { seen }: Facts): Violation {
  const { name, className, addresses } = ingress;
  const found = addresses.join(', ');
  return {
    params: {
      ingress: name,
      className: className ?? 'none',
      expectedClassName:
        expectedClassOf(seen.environment) ?? 'none that is configured',
      found: found ? `${found}, which is not the environment’s` : 'no address',
    },
    evidence: [
      objectEvidence(ingress, 'status.loadBalancer', found, seen.ingresses),
    ],
    // Only an address that is not there yet may still come.
    ...(found === '' && { since: ingress.creationTimestamp }),
    ...(isOtherClass(className, seen.environment) && { actor: 'you' }),
  };
}

export const ingressWithoutAddress: Check = facts => {
  const { seen, route } = facts;
  if (route?.kind !== 'Ingress') {
    return undefined;
  }
  const ingress = listOf(seen.ingresses).find(
    ({ name }) => name === route.name,
  );
  const isWaiting =
    ingress &&
    (ingress.addresses.length === 0 || isTakenElsewhere(ingress, facts));
  return isWaiting ? violationOf(ingress, facts) : undefined;
};
