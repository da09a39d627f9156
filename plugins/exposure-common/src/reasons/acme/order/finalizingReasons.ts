import { defineReason } from '../../defineReason';
import { objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { challengesOfOrder } from './orderAnswer';

/** An order is finalized within seconds of its last validation; what takes longer than issuing may is no progress. */
const finalizingTime = 5 * 60_000;

/** cert-manager tells it by its log alone: the order stays as it is. Left out = any state before it is finalized. */
const waiting = (state?: string) => (facts: Facts, now: Date) => {
  const { order, certificate, hostname, seen } = facts;
  const own = challengesOfOrder(facts);
  const isProven =
    own.length > 0 && own.every(challenge => challenge.state === 'valid');
  const isWaiting =
    order?.state === 'ready' || (order?.state === 'pending' && isProven);
  const isWanted = state ? order?.state === state : isWaiting;
  const age = now.getTime() - Date.parse(order?.creationTimestamp ?? '');
  return order && certificate && isWanted && age >= finalizingTime
    ? {
        params: {
          hostname,
          order: order.name,
          state: order.state ?? '',
          certificate: certificate.name,
          namespace: certificate.namespace,
        },
        evidence: [
          objectEvidence(order, 'status.state', order.state, seen.orders),
        ],
      }
    : undefined;
};

const slow = {
  track: 'certificate',
  value: 'ordering',
  severity: 'warning',
  actor: 'platform',
  headline: 'byActor',
  among: 'issuanceFaults',
  explainedBy: ['IssuerNotReady', 'ChallengeCleanupFails'],
  needs: ['certificates', 'orders', 'challenges'],
} as const;

/** What keeps a validated order from its certificate. */
export const finalizingReasons = {
  OrderNotFinalized: defineReason({
    ...slow,
    title: 'The order waits to be finalized',
    explanation:
      'Every hostname of the order {order} for {hostname} is validated, but cert-manager has not finalized it: its state is {state}.',
    fix: [
      'Platform team: search cert-manager’s log for the Order {order}: it has the answers of the certificate authority’s server.',
      'Run cmctl renew {certificate} -n {namespace} to start again with a new order if it lasts.',
    ],
    find: waiting(),
  }),
  OrderProcessing: defineReason({
    ...slow,
    title: 'The certificate authority takes long to issue',
    explanation:
      'The order {order} for {hostname} is validated and finalized. Its state is {state}: the certificate authority has not issued the certificate yet.',
    fix: [
      'Wait: cert-manager fetches the certificate when the certificate authority has issued it.',
      'Platform team: check the status page of the certificate authority, and ask its support or use another issuer if it lasts.',
      'Run cmctl renew {certificate} -n {namespace} if the certificate authority has issued it: a new order starts again.',
    ],
    find: waiting('processing'),
  }),
};
