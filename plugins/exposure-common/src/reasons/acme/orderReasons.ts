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
    title: 'The certificate authority refuses because of a CAA record',
    explanation: 'The certificate authority’s answer for {hostname}: {message}',
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
    title: 'The certificate authority did not complete the order',
    explanation: 'The order for {hostname} is {state}: {message}',
    fix: [
      'Read the certificate authority’s answer; cert-manager retries automatically.',
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
    title: 'The issuer cannot prove this name',
    explanation:
      'No solver of the issuer {issuer} fits {hostname}. Its solvers: {solvers}. A wildcard can be proven by DNS-01 only.',
    fix: [
      'Choose an issuer that fits, or ask the platform team for a solver for this name.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'orders', 'challenges', 'issuers'],
    find: noSolverMatches,
  }),
};
