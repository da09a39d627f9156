import type { IngressObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import {
  isNonePublished,
  isProofUnread,
  provenBy,
  publishingWords,
} from './statusPublishing';
import { isProvenAtEdge } from '../certificate/certificateParams';
import { defineReason } from '../defineReason';
import { normalAddress } from '../facts/dns/normalAddress';
import { objectEvidence } from '../facts/evidence';
import { expectedClassOf, isOtherClass } from '../facts/expectedClass';
import type { Facts } from '../facts/Facts';
import { isTunnelled } from '../facts/tunnel';

/**
 * Whether an address is known to be none of the environment's, and not where the hostname leads: that is a fault of the
 * DNS. A name among the addresses can lead anywhere, so it counts against no one.
 */
function isForeign(address: string, { dns }: Facts): boolean {
  const { resolved, published, target } = dns;
  const { addresses, notKnown } = target;
  const views = [resolved, published];
  const reached = [
    ...addresses,
    ...views.flatMap(({ a, aaaa }) => [...a, ...aaaa]),
  ];
  const type = address.includes(':') ? 'AAAA' : 'A';
  return (
    /^[0-9.]+$|:/.test(address) &&
    addresses.length > 0 &&
    !notKnown.includes(type) &&
    !resolved.notKnown.includes(type) &&
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
    // While it is not known where the hostname leads, it may lead there.
    facts.dns.verdict !== 'unknown' &&
    addresses.every(address => isForeign(address, facts)) &&
    !isProvenAtEdge(facts)
  );
}

/** The class in words, and what to check: a class that is right is not held up as a suspect. */
function classWords(
  ingress: IngressObject,
  facts: Facts,
): { class: string; what: string } {
  const { className } = ingress;
  const expected = expectedClassOf(facts.seen.environment);
  const publishing = isNonePublished(facts)
    ? `. If the hostname works all the same, it publishes no status: set ${publishingWords(
        ingress,
        facts,
      )}`
    : '';
  const written = className === undefined ? 'not set' : `“${className}”`;
  if (expected === undefined) {
    return {
      class: written,
      what: `that the ingress controller is running and watches this class${publishing}`,
    };
  }
  return className === expected
    ? {
        class: `${written}, which the environment’s controller serves`,
        what: `that the ingress controller is running and watches the class “${expected}”${publishing}`,
      }
    : {
        class: `${written}, but the environment’s controller serves “${expected}”`,
        what: `spec.ingressClassName of the Ingress, or its annotation kubernetes.io/ingress.class: it must be “${expected}”`,
      };
}

function foundWords({ addresses }: IngressObject, facts: Facts): string {
  const { publishing } = facts.seen;
  if (addresses.length > 0) {
    return `${addresses.join(', ')}, which is not the environment’s`;
  }
  return publishing.others > 0 && isNonePublished(facts)
    ? 'no address, nor does that of any other Ingress of its class'
    : 'no address';
}

function ingressInCharge({ route, seen }: Facts): IngressObject | undefined {
  return route?.kind === 'Ingress'
    ? listOf(seen.ingresses).find(({ name }) => name === route.name)
    : undefined;
}

function violationOf(ingress: IngressObject, facts: Facts) {
  const { seen } = facts;
  const { name, className, addresses } = ingress;
  const found = addresses.join(', ');
  return {
    params: {
      ingress: name,
      ...classWords(ingress, facts),
      found: foundWords(ingress, facts),
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
  const ingress = ingressInCharge(facts);
  const isWaiting =
    ingress &&
    (ingress.addresses.length === 0 || isTakenElsewhere(ingress, facts)) &&
    provenBy(ingress, facts) === undefined &&
    !isProofUnread(facts) &&
    !isTunnelled(facts);
  return isWaiting ? violationOf(ingress, facts) : undefined;
};

const ingressStatusNotPublished = (facts: Facts) => {
  const ingress = ingressInCharge(facts);
  const proof = ingress && provenBy(ingress, facts);
  return proof
    ? {
        params: {
          ingress: ingress.name,
          hostname: facts.hostname,
          proof,
          how: publishingWords(ingress, facts),
        },
        evidence: [
          objectEvidence(
            ingress,
            'status.loadBalancer',
            'no address',
            facts.seen.ingresses,
          ),
        ],
      }
    : undefined;
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
  IngressStatusNotPublished: defineReason({
    track: 'route',
    severity: 'info',
    actor: 'platform',
    title: 'The controller publishes no Ingress status',
    explanation:
      'The Ingress {ingress} is served without an address in its status: {proof}. external-dns finds no address there.',
    fix: [
      'Platform team: use {how} to publish the address, if something reads it from the Ingress.',
    ],
    needs: ['ingresses'],
    find: ingressStatusNotPublished,
  }),
};
