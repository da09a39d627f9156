import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Evidence } from '../vocabulary/Evidence';
import { answerOf, dnsViolation } from './dnsParams';
import type { Ownership, RegistryEntry } from './externalDns';
import { keptFor, leftOut, ownershipOf } from './externalDns';
import { answeringWildcard, recordFault } from './recordFault';

function entryEvidence(
  facts: Facts,
  { name, owner, resource }: RegistryEntry,
): Evidence {
  const { dns } = facts.seen;
  return {
    object: `DNS ${name}`,
    field: 'TXT',
    text: quoted(
      `external-dns/owner=${owner}${
        resource ? `, external-dns/resource=${resource}` : ''
      }`,
    ),
    observedAt: dns.known ? dns.at : dns.since,
  };
}

/** Whether there is no record, or another than there should be. */
type Lack = 'missing' | 'elsewhere';

/** Where only a wildcard answers, the record itself is missing. */
function lackOf(facts: Facts): Lack {
  return facts.dns.verdict === 'missing' || answeringWildcard(facts)
    ? 'missing'
    : 'elsewhere';
}

/** Finds a record that external-dns should have written otherwise, as it stands with its registry. */
function recordWith(state: Ownership['state'], lack: Lack) {
  return (facts: Facts) => {
    const ownership =
      recordFault(facts) === 'externalDns' && lackOf(facts) === lack
        ? ownershipOf(facts)
        : undefined;
    if (ownership?.state !== state) {
      return undefined;
    }
    const entry = 'entry' in ownership ? ownership.entry : undefined;
    const { params, evidence } = dnsViolation(facts, {
      registry: entry?.name ?? '',
      owner: quoted(entry?.owner ?? ''),
      resource: quoted(entry?.resource ?? 'an object that it does not name'),
      wrong: answeringWildcard(facts)
        ? `the wildcard ${answeringWildcard(facts)} answers instead`
        : answerOf(facts.dns.decidedBy),
      prefix: facts.seen.environment.dns.annotationPrefix,
    });
    return {
      params,
      evidence: [...evidence, ...(entry ? [entryEvidence(facts, entry)] : [])],
      since: facts.route?.object.creationTimestamp,
    };
  };
}

/** The first of several states that is the case, where no more particular cause is known. */
function recordWithAny(states: readonly Ownership['state'][], lack: Lack) {
  return (facts: Facts) =>
    recordOfOther(facts) || routeLeftOut(facts)
      ? undefined
      : states
          .map(state => recordWith(state, lack)(facts))
          .find(violation => violation !== undefined);
}

/** external-dns keeps the record for another object that names the same hostname. */
function recordOfOther(facts: Facts) {
  const ownership = ownershipOf(facts);
  const violation = recordWith('own', 'elsewhere')(facts);
  const other =
    ownership?.state === 'own' ? keptFor(ownership.entry, facts) : undefined;
  if (!violation || other === undefined) {
    return undefined;
  }
  const isOwn = other.split('/')[1] === facts.namespace;
  return {
    params: { ...violation.params, resource: quoted(other) },
    evidence: violation.evidence,
    ...(isOwn && { actor: 'you' as const }),
  };
}

/** The route says that external-dns must leave it alone. */
function routeLeftOut(facts: Facts) {
  const kept =
    recordFault(facts) === 'externalDns' ? leftOut(facts) : undefined;
  const state = ownershipOf(facts)?.state;
  // What something else has made while external-dns leaves the name alone is meant to be.
  const isMeant = lackOf(facts) === 'elsewhere' && state === 'nobodys';
  if (!kept || isMeant || state === 'other') {
    return undefined;
  }
  const { object, annotation, value } = kept;
  const { params, evidence } = dnsViolation(facts, {
    object: quoted(`${object.kind} ${object.name}`),
    annotation,
    value: quoted(value) || 'empty',
  });
  const { ingresses, httpRoutes } = facts.seen;
  return {
    params,
    evidence: [
      objectEvidence(
        object,
        `metadata.annotations.${annotation}`,
        value,
        object.kind === 'Ingress' ? ingresses : httpRoutes,
      ),
      ...evidence,
    ],
  };
}

const record = {
  track: 'dns',
  actor: 'platform',
  severity: 'error',
  headline: 'byActor',
  ifServedHere: true,
  among: 'dnsFaults',
  needs: ['dns'],
} as const;

/** Where external-dns writes the records: why one is not as it should be, and that nobody writes it by hand. */
export const externalDnsReasons = {
  ExternalDnsNotOwner: defineReason({
    ...record,
    value: 'wrongTarget',
    title: 'Another external-dns owns the record',
    explanation:
      '{hostname} points to {found}. Its TXT record {registry} names the owner {owner}, for {resource}; an external-dns with another owner ID leaves the record unchanged.',
    fix: [
      'Platform team: check whether --txt-owner-id of the external-dns that runs now is {owner}, and read its log.',
      'Platform team: make that owner ID and the TXT record agree; external-dns then points the record to {target} within its interval.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    find: recordWith('other', 'elsewhere'),
  }),
  ExternalDnsRecordForeign: defineReason({
    ...record,
    value: 'wrongTarget',
    title: 'The record is not external-dns’s own',
    explanation:
      '{hostname} points to {found}. It has no TXT record of external-dns’s registry: something else created it, so external-dns leaves it unchanged.',
    fix: [
      'Platform team: find out who created the record, and hand it over to external-dns: it changes a record only if its TXT record names its owner ID.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    find: recordWith('nobodys', 'elsewhere'),
  }),
  ExternalDnsLeavesOut: defineReason({
    ...record,
    value: 'missing',
    actor: 'you',
    title: 'An annotation keeps external-dns away',
    explanation:
      'The {object} has the annotation {annotation} with the value {value}. external-dns leaves out objects with another value than dns-controller, so it writes nothing for {hostname}.',
    fix: [
      'Remove the annotation {annotation} from the {object}; external-dns then writes the record within its interval.',
      'Ask the platform team for the record of {hostname} if external-dns must leave this object out.',
    ],
    find: routeLeftOut,
  }),
  ExternalDnsRecordOfOther: defineReason({
    ...record,
    value: 'wrongTarget',
    title: 'The record belongs to another object',
    explanation:
      '{hostname} points to {found}. By the TXT record {registry}, external-dns writes it for another object, {resource}, which has the same hostname.',
    fix: [
      'Platform team: find out which of the two must have {hostname}, and remove the hostname from {resource} if it is not that one.',
      'Remove the hostname from {resource} yourself if that is yours; external-dns then points it to {target}.',
    ],
    find: recordOfOther,
  }),
  ExternalDnsRecordStale: defineReason({
    ...record,
    explainedBy: ['IngressWithoutAddress'],
    value: 'wrongTarget',
    progress: 'waitingDns',
    title: 'An update by external-dns is overdue',
    explanation:
      '{hostname} points to {found}. external-dns writes this zone and should have pointed it to {target}.',
    fix: [
      'Platform team: read the log of external-dns: policy create-only, a filter, the owner ID in its TXT records or missing rights at the provider keep it from updating.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false, unlessManaged: true },
    find: recordWithAny(['own', 'unknown'], 'elsewhere'),
  }),
  ExternalDnsRecordMissing: defineReason({
    ...record,
    // external-dns takes the address from there.
    explainedBy: ['IngressWithoutAddress'],
    value: 'missing',
    progress: 'waitingDns',
    title: 'The record from external-dns is missing',
    explanation:
      '{hostname} has no record of its own: {wrong}. external-dns writes the records of this environment and has not written this one.',
    fix: [
      'Nothing to do: external-dns writes the record in its next run, usually within minutes.',
      'Platform team: read the log of external-dns if it lasts: --domain-filter, --source, --ingress-class and --annotation-prefix ({prefix} here) decide what it sees.',
      'Platform team: check its rights at the DNS provider, and that no older TXT record names another owner.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false, unlessManaged: true },
    find: recordWithAny(['own', 'unknown', 'nobodys', 'other'], 'missing'),
  }),
};
