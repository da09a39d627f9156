import { classify } from './classify';
import { failedOrderMessages } from './failedOrderMessages';
import { readRateLimit } from './rateLimit';
import { namesFor } from '../facts/certificateOf';
import type { Check, CheckEntry, Violation } from '../Check';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { nextAttempt } from '../facts/nextAttempt';
import type { Reason } from '../reasons';
import { challengeRefusedByCaa } from './challengeReasons';
import { solverFits } from './solverFits';

const needs = ['certificates', 'orders'] as const;

function violationOf(facts: Facts): Violation {
  const { order, certificate, seen } = facts;
  const message = order?.reason ?? '';
  const limit = readRateLimit(message);
  const attempt = certificate && nextAttempt(certificate);
  return {
    params: {
      hostname: facts.hostname,
      dnsOwner: facts.dnsOwner,
      issuer: certificate?.issuerRef.name ?? '',
      state: order?.state ?? '',
      message: quoted(message) || 'no reason was given',
      count: limit.count,
      window: limit.window,
      registeredDomain: limit.registeredDomain,
      retryAfter:
        limit.retryAfter ?? attempt ?? 'a time the answer does not name',
    },
    evidence: order
      ? [objectEvidence(order, 'status.reason', message, seen.orders)]
      : [],
  };
}

/** Final states that are no success (RFC 8555 §7.1.6; `errored` is cert-manager's own). */
function hasFailed({ order }: Facts): boolean {
  return ['invalid', 'expired', 'errored'].includes(order?.state ?? '');
}

/** The class of the refusal; an order that failed for its challenge says nothing of its own. */
function failedWith(facts: Facts): Reason | undefined {
  if (!hasFailed(facts)) {
    return undefined;
  }
  const reason = classify(failedOrderMessages, facts.order?.reason ?? '');
  return (
    reason ?? (facts.challenge?.state === 'invalid' ? undefined : 'OrderFailed')
  );
}

const refusals = [
  ...new Set([...failedOrderMessages.map(([, reason]) => reason)]),
].filter(reason => reason !== 'OrderRefusedByCaa' && reason !== 'OrderFailed');

const orderRefusedByCaa: Check = facts =>
  failedWith(facts) === 'OrderRefusedByCaa'
    ? violationOf(facts)
    : challengeRefusedByCaa(facts);

/** cert-manager tells it only by an event: the order stays pending and no challenge is made. */
const noSolverMatches: Check = facts => {
  const { order, issuer, certificate, seen } = facts;
  const acme = issuer?.acme;
  if (!acme || !certificate || facts.challenge || order?.state !== 'pending') {
    return undefined;
  }
  const unproven = namesFor(certificate, facts.hostname).find(
    name => !acme.solvers.some(solver => solverFits(solver, order, name)),
  );
  if (unproven === undefined) {
    return undefined;
  }
  return {
    params: {
      hostname: unproven,
      issuer: issuer.name,
      solvers: acme.solvers.map(solver => solver.type).join(', ') || 'none',
    },
    evidence: [objectEvidence(order, 'status.state', order.state, seen.orders)],
  };
};

/** What the Order says. */
export const orderChecks: readonly CheckEntry[] = [
  ...refusals.map(
    (reason): CheckEntry => ({
      reason,
      needs,
      find: facts =>
        failedWith(facts) === reason ? violationOf(facts) : undefined,
    }),
  ),
  { reason: 'OrderRefusedByCaa', needs, find: orderRefusedByCaa },
  {
    reason: 'OrderFailed',
    needs,
    find: facts =>
      failedWith(facts) === 'OrderFailed' ? violationOf(facts) : undefined,
  },
  {
    reason: 'NoSolverMatches',
    needs: ['certificates', 'orders', 'challenges', 'issuers'],
    find: noSolverMatches,
  },
];
