import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { issuerOwner } from '../../facts/issuerOwner';
import { manyAttempts, nextAttempt } from '../../facts/nextAttempt';
import { meaningOf } from '../../vocabulary/KnownMessage';
import type { KnownOrderFault } from './messages/orderMessages';
import { orderMessages } from './messages/orderMessages';
import type { OrderAnswer } from './orderAnswer';
import { orderAnswer } from './orderAnswer';
import { hasBothOverrides } from './overridesConflict';
import { isUnmatched } from './unmatchedSolver';
import { hasPrivateName, otherName, refusedName } from './otherName';
import type { RateLimit } from './rateLimit';
import { readRateLimit } from './rateLimit';

/** Why an order failed: one for each reason that a text means, and one that no text says. */
export type OrderFault =
  | KnownOrderFault
  | 'OrderKeepsFailing'
  | 'OrderKeepsExpiring'
  | 'OrderKeepsUnready'
  | 'OtherNameNotPublic'
  | 'OtherNameMalformed'
  | 'OtherNameRefused';

/** What is told of another name that the Certificate has than the hostname. */
const ofOtherNames: Partial<Record<OrderFault, OrderFault>> = {
  HostnameNotPublic: 'OtherNameNotPublic',
  HostnameMalformed: 'OtherNameMalformed',
  OrderRejectedIdentifier: 'OtherNameRefused',
};

/** What follows from a challenge that failed: that says more. */
const consequences: readonly OrderFault[] = [
  'OrderInvalid',
  'OrderFailed',
  'OrderExpired',
  'OrderNotReady',
  'OrderValidationFailed',
  'OrderDnsFailed',
  'AcmeServerUnreachable',
];

/** What the next attempt usually heals, and what it is where it has not. */
const passing: Partial<Record<OrderFault, OrderFault>> = {
  OrderInvalid: 'OrderKeepsFailing',
  OrderExpired: 'OrderKeepsExpiring',
  OrderNotReady: 'OrderKeepsUnready',
  AcmeServerFailed: 'OrderKeepsFailing',
};

/** A hostname may hold any word, and says nothing of what went wrong. */
function withoutHostnames(text: string, { certificate, hostname }: Facts) {
  return [hostname, ...(certificate?.dnsNames ?? [])]
    .filter(name => name.length > 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, 'name'), text);
}

/** A signing request that is refused without saying why, for a Certificate that has long hostnames only. */
function hasLongNamesOnly(text: string, { certificate }: Facts): boolean {
  const names = certificate?.dnsNames ?? [];
  return (
    /badCSR:(?: the CSR is unacceptable[^:]{0,60})?\s*$/i.test(text) &&
    names.length > 0 &&
    names.every(name => name.length > 64)
  );
}

function faultOf(answer: OrderAnswer, facts: Facts): OrderFault {
  // What a challenge waited for until it expired is no answer to the order.
  if (answer.state === 'expired' && answer.from === 'challenge') {
    return 'OrderExpired';
  }
  const known = meaningOf<OrderFault>(
    orderMessages,
    withoutHostnames(answer.text, facts),
  );
  if (hasLongNamesOnly(answer.text, facts)) {
    return 'CommonNameTooLong';
  }
  // About a challenge, step-ca says so of a wrong response.
  if (
    known === 'OrderRejectedIdentifier' &&
    /authorization error for /.test(answer.text)
  ) {
    return 'OrderValidationFailed';
  }
  if (known) {
    // ZeroSSL calls every name invalid that it cannot validate; a private certificate authority may refuse one by policy.
    const isPrivate =
      known === 'HostnameMalformed' && hasPrivateName(answer.text);
    const fault = isPrivate ? 'HostnameNotPublic' : known;
    const other = ofOtherNames[fault];
    return other && otherName(answer.text, facts) ? other : fault;
  }
  if (answer.state === 'expired') {
    return 'OrderExpired';
  }
  return /\w/.test(answer.text) ? 'OrderFailed' : 'OrderInvalid';
}

/** The fields of a Certificate from which a signing request has what an authority does not accept. */
const csrFields = [
  [/email/i, 'spec.emailAddresses'],
  [/\bURI\b/, 'spec.uris'],
  [/IP address/i, 'spec.ipAddresses and spec.commonName'],
  [/signature algorithm/i, 'spec.signatureAlgorithm and spec.privateKey'],
  [/identifiers?\b/i, 'dnsNames, ipAddresses and commonName'],
] as const;

function csrFieldsIn(text: string): string {
  return (
    csrFields.find(([pattern]) => pattern.test(text))?.[1] ??
    'the fields that the answer names'
  );
}

/** Where the names are written: cert-manager makes the Certificate of an annotated Ingress from its TLS blocks. */
function namesIn({ certificate }: Facts): string {
  const owner = certificate?.ownerReferences.find(({ kind }) =>
    ['Ingress', 'Gateway', 'ListenerSet'].includes(kind),
  );
  return owner
    ? `the TLS hostnames of the ${owner.kind} ${quoted(owner.name)}`
    : `dnsNames of the Certificate ${quoted(certificate?.name ?? '')}`;
}

/** What passes once or twice, and does not pass by waiting where it has not. */
function lastingFault(fault: OrderFault, { certificate }: Facts): OrderFault {
  const attempts = certificate?.failedIssuanceAttempts ?? 1;
  return attempts >= manyAttempts ? passing[fault] ?? fault : fault;
}

/** cert-manager does not read the time that a certificate authority names, and tries before it. */
function isTooEarly(
  attempt: string | undefined,
  { retryAfter }: RateLimit,
): boolean {
  return Date.parse(retryAfter ?? '') > Date.parse(attempt ?? '');
}

function violationOf(answer: OrderAnswer, facts: Facts) {
  const { certificate, order, hostname, namespace } = facts;
  const limit = readRateLimit(answer.text);
  const refused = refusedName(answer.text);
  const owner = issuerOwner(facts);
  const attempt = nextAttempt(
    facts.certificate,
    facts.seen.environment.certificates.backoff,
  );
  const name = refused ?? hostname;
  return {
    params: {
      hostname,
      name,
      csrFields: csrFieldsIn(answer.text),
      wildcard: `*${name.slice(name.indexOf('.'))}`,
      namesIn: namesIn(facts),
      identifier: refused ?? 'what is no DNS name',
      namespace: certificate?.namespace ?? namespace,
      dnsOwner: facts.dnsOwner,
      target: facts.dns.target.name,
      certificate: certificate?.name ?? '',
      issuer: certificate?.issuerRef.name ?? '',
      issuerOwner: owner.title,
      order: order?.name ?? '',
      state: answer.state,
      attempts: certificate?.failedIssuanceAttempts ?? 1,
      message: quoted(answer.text) || 'none',
      count: limit.count,
      window: limit.window,
      registeredDomain: limit.registeredDomain,
      retryAfter: limit.retryAfter ?? 'not named',
      nextAttempt: attempt ?? 'not scheduled',
      tooEarly: isTooEarly(attempt, limit) ? ', too early to succeed' : '',
    },
    evidence: answer.evidence,
  };
}

/** The fault of the last attempt's order, and all that its words need. */
function findFault(facts: Facts) {
  const answer = orderAnswer(facts);
  const fault = answer && faultOf(answer, facts);
  const isExplained =
    (facts.challenge?.state === 'invalid' &&
      fault &&
      consequences.includes(fault)) ||
    isUnmatched(facts) ||
    hasBothOverrides(facts);
  return answer && fault && !isExplained
    ? {
        fault: lastingFault(fault, facts),
        violation: violationOf(answer, facts),
      }
    : undefined;
}

/** Every reason of an order asks for the same fault, which costs more than all else of a diagnosis. */
const faults = new WeakMap<Facts, ReturnType<typeof findFault>>();

function foundFault(facts: Facts) {
  if (!faults.has(facts)) {
    faults.set(facts, findFault(facts));
  }
  return faults.get(facts);
}

type OrderViolation = ReturnType<typeof violationOf>;

/** An attempt whose time is over is not the next one, though nothing says that it was made. */
function withOverdueAttempt(
  violation: OrderViolation,
  now: Date | undefined,
): OrderViolation {
  const { nextAttempt: attempt } = violation.params;
  return now && Date.parse(attempt) <= now.getTime()
    ? {
        ...violation,
        params: { ...violation.params, nextAttempt: `${attempt} (overdue)` },
      }
    : violation;
}

/** Finds the order that failed, where it failed for this. */
export function refusedWith(fault: OrderFault) {
  return (facts: Facts, now?: Date) => {
    const found = foundFault(facts);
    return found?.fault === fault
      ? withOverdueAttempt(found.violation, now)
      : undefined;
  };
}

/** The same, for what only the owner of the issuer can change. */
export function refusedIssuerWith(fault: OrderFault) {
  return (facts: Facts) => {
    const violation = refusedWith(fault)(facts);
    return violation && { ...violation, actor: issuerOwner(facts).actor };
  };
}
