import { defineReason } from '../defineReason';
import { namesFor } from '../facts/certificateOf';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { failedWith } from './failedChallengeReasons';
import { refusedWith } from './refusedOrderReasons';
import { solverFits } from './solverFits';

/** cert-manager tells it only by an event: the order stays pending and no challenge is made. */
const noSolverMatches = (facts: Facts) => {
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
export const orderReasons = {
  OrderRefusedByCaa: defineReason({
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'A CAA record blocks the order',
    explanation:
      'The certificate authority refuses {hostname} because of a CAA record: {message}',
    fix: [
      '{dnsOwner}: allow the certificate authority in the CAA records of {hostname} or of the zone above it.',
    ],
    among: 'issuanceFaults',
    explainedBy: ['CaaForbidsIssuer'],
    needs: ['certificates', 'orders'],
    // A challenge's refusal by CAA is the order's refusal.
    find: facts =>
      refusedWith('OrderRefusedByCaa')(facts) ??
      failedWith('OrderRefusedByCaa')(facts),
  }),
  OrderFailed: defineReason({
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'platform',
    headline: 'retryAt',
    title: 'The certificate order failed',
    explanation: 'The order for {hostname} is {state}: {message}',
    fix: [
      'Platform team: read the certificate authority’s answer; cert-manager retries automatically.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'orders'],
    find: refusedWith('OrderFailed'),
  }),
  NoSolverMatches: defineReason({
    track: 'certificate',
    value: 'ordering',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The issuer cannot validate this hostname',
    explanation:
      'No solver of the issuer {issuer} matches {hostname}. Its solvers: {solvers}. Wildcards can be validated with DNS-01 only.',
    fix: [
      'Choose an issuer that matches, or ask the platform team for a solver for this hostname.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'orders', 'challenges', 'issuers'],
    find: noSolverMatches,
  }),
};
