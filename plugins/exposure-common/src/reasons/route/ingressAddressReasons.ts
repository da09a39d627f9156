import type { IngressObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { isProvenAtEdge } from '../certificate/certificateParams';
import { defineReason } from '../defineReason';
import { normalAddress } from '../facts/dns/normalAddress';
import { objectEvidence } from '../facts/evidence';
import { expectedClassOf, isOtherClass } from '../facts/expectedClass';
import type { Facts } from '../facts/Facts';

/**
 * Whether an address is known to be none of the environment's, and not where the hostname leads: that is a fault of the
 * DNS. A name among the addresses can lead anywhere, so it counts against no one.
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

/** The class in words, and what to check: a class that is right is not held up as a suspect. */
function classWords(
  className: string | undefined,
  expected: string | undefined,
): { class: string; what: string } {
  const written = className === undefined ? 'not set' : `“${className}”`;
  if (expected === undefined) {
    return {
      class: written,
      what: 'that the ingress controller is running and watches this class',
    };
  }
  return className === expected
    ? {
        class: `${written}, which the environment’s controller serves`,
        what: `that the ingress controller is running and watches the class “${expected}”`,
      }
    : {
        class: `${written}, but the environment’s controller serves “${expected}”`,
        what: `spec.ingressClassName of the Ingress, or its annotation kubernetes.io/ingress.class: it must be “${expected}”`,
      };
}

function violationOf(ingress: IngressObject, { seen }: Facts) {
  const { name, className, addresses } = ingress;
  const found = addresses.join(', ');
  return {
    params: {
      ingress: name,
      ...classWords(className, expectedClassOf(seen.environment)),
      found: found ? `${found}, which is not the environment’s` : 'no address',
    },
    evidence: [
      objectEvidence(ingress, 'status.loadBalancer', found, seen.ingresses),
    ],
    // Only an address that is not there yet may still come.
    ...(found === '' && { since: ingress.creationTimestamp }),
    ...(isOtherClass(className, seen.environment) && {
      actor: 'you' as const,
    }),
  };
}

const ingressWithoutAddress = (facts: Facts) => {
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

/** What the status of an Ingress says. */
export const ingressAddressReasons = {
  IngressWithoutAddress: defineReason({
    track: 'route',
    value: 'pending',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'Ingress not admitted by the environment’s controller',
    explanation:
      'The status of the Ingress {ingress} shows {found}. Its class is {class}.',
    fix: ['Check {what}.'],
    among: 'routeFaults',
    needs: ['ingresses'],
    find: ingressWithoutAddress,
  }),
};
