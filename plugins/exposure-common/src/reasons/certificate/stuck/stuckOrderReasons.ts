import type {
  ChallengeObject,
  ObjectHead,
  OrderObject,
} from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { hasBothOverrides } from '../../acme/order/overridesConflict';
import { isUnmatched } from '../../acme/order/unmatchedSolver';
import { defineReason } from '../../defineReason';
import { isOwnedBy } from '../../facts/certificateOf';
import { discreetName, objectEvidence, objectName } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { reasonGiven } from '../../facts/reasonGiven';
import { readinessOf } from '../../issuer/signerComplaint';
import { ageInWords, isLong } from './attempts';
import { failing } from '../failing';

function challengesOf(order: OrderObject, { seen }: Facts): ChallengeObject[] {
  return listOf(seen.challenges).filter(entry => isOwnedBy(entry, order));
}

const orderWithoutState = (facts: Facts, now: Date) => {
  const { order, seen } = facts;
  const since = order?.creationTimestamp;
  // cert-manager waits for the issuer, whose condition says what is wrong with it.
  const isIssuerReady = (readinessOf(facts)?.status ?? 'True') === 'True';
  return order && since && !order.state && isLong(since, now) && isIssuerReady
    ? {
        params: {
          order: order.name,
          namespace: order.namespace,
          hostname: facts.hostname,
          issuer: order.issuerRef.name,
          age: ageInWords(since, now),
        },
        evidence: [
          objectEvidence(
            order,
            'metadata.creationTimestamp',
            since,
            seen.orders,
          ),
        ],
      }
    : undefined;
};

/** Nothing is under way to prove the names, though the certificate authority waits for it. */
const orderStalled = (facts: Facts, now: Date) => {
  const { order, seen } = facts;
  const since = order?.creationTimestamp;
  return order?.state === 'pending' &&
    since &&
    isLong(since, now) &&
    challengesOf(order, facts).length === 0 &&
    // cert-manager makes no challenge that no solver is for.
    !isUnmatched(facts) &&
    !hasBothOverrides(facts)
    ? {
        params: {
          order: order.name,
          state: order.state,
          age: ageInWords(since, now),
          message: reasonGiven(order.reason ?? '', facts),
        },
        evidence: [
          objectEvidence(order, 'status.state', order.state, seen.orders),
        ],
      }
    : undefined;
};

type Leaving = ObjectHead & { kind: string };

/** An object of the attempt that is to be deleted and still exists. */
function leaving({ seen, certificate, request, order }: Facts): Leaving[] {
  const challenges = [
    ...listOf(seen.challenges),
    ...listOf(seen.otherChallenges),
  ];
  return [certificate, request, order, ...challenges].flatMap(object =>
    object?.deletionTimestamp ? [object] : [],
  );
}

/** A certificate of the platform's namespace is served here; a Challenge of any other only has the same name to prove. */
function ownNamespace({ certificate, namespace }: Facts): string {
  return certificate?.namespace ?? namespace;
}

function leavingParams(object: Leaving, facts: Facts) {
  const isOwn = object.namespace === ownNamespace(facts);
  return {
    object: discreetName(object, ownNamespace(facts)),
    kind: object.kind.toLowerCase(),
    name: isOwn ? object.name : 'NAME',
    namespace: isOwn ? object.namespace : 'NAMESPACE',
  };
}

const stuckDeleting = (facts: Facts, now: Date) => {
  const [object] = leaving(facts)
    .filter(entry => isLong(entry.deletionTimestamp, now))
    .sort((a, b) => (objectName(a) < objectName(b) ? -1 : 1));
  const since = object?.deletionTimestamp;
  return object && since
    ? {
        params: {
          ...leavingParams(object, facts),
          age: ageInWords(since, now),
        },
        evidence: [
          {
            ...objectEvidence(
              object,
              'metadata.deletionTimestamp',
              since,
              facts.seen.certificates,
            ),
            object: discreetName(object, ownNamespace(facts)),
          },
        ],
      }
    : undefined;
};

/** Such as of an Order that was deleted: cert-manager runs one challenge for a name at a time, and this one never ends. */
const challengeLeftBehind = (facts: Facts, now: Date) => {
  const { order, challenge: own, seen } = facts;
  const orders = listOf(seen.orders);
  const isQueued = own !== undefined && !own.processing && !own.state;
  const [challenge] = listOf(seen.otherChallenges)
    .filter(
      entry =>
        isQueued &&
        order !== undefined &&
        entry.namespace === order.namespace &&
        !entry.deletionTimestamp &&
        !['valid', 'invalid', 'expired', 'errored'].includes(
          entry.state ?? '',
        ) &&
        isLong(entry.creationTimestamp, now) &&
        !orders.some(known => isOwnedBy(entry, known)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const owner = challenge?.ownerReferences.find(({ kind }) => kind === 'Order');
  return challenge
    ? {
        params: {
          challenge: challenge.name,
          namespace: challenge.namespace,
          hostname: challenge.dnsName,
          order: owner?.name ?? 'unknown',
        },
        evidence: [
          objectEvidence(
            challenge,
            'metadata.ownerReferences',
            owner?.name,
            seen.otherChallenges,
          ),
        ],
      }
    : undefined;
};

const stuck = {
  ...failing,
  value: 'failed',
  actor: 'platform',
  among: 'issuanceFaults',
} as const;

/** What keeps an order from its end, where neither it nor a challenge says so. */
export const stuckOrderReasons = {
  StuckDeleting: defineReason({
    ...stuck,
    explainedBy: ['ChallengeCleanupFails'],
    title: 'An object is stuck in deletion',
    explanation:
      'The {object} has been in deletion for {age}, so cert-manager has not removed its finalizer. Newer attempts for the same name can wait for it.',
    fix: [
      'Platform team: check that cert-manager is running and can still use the issuer and its credentials: it cleans up first.',
      'Platform team: remove the finalizer with kubectl edit {kind} {name} -n {namespace} if nothing is left to clean up.',
    ],
    needs: ['certificates', 'challenges'],
    find: stuckDeleting,
  }),
  ChallengeLeftBehind: defineReason({
    ...stuck,
    title: 'An old Challenge blocks the new one',
    explanation:
      'The Challenge {challenge} for {hostname} is still open and belongs to the Order {order}, which is none of this Certificate. cert-manager runs one at a time.',
    fix: [
      'Platform team: delete the Challenge {challenge} in {namespace} if its Order no longer exists or is not needed.',
    ],
    needs: ['certificates', 'orders', 'challenges'],
    find: challengeLeftBehind,
  }),
  OrderWithoutState: defineReason({
    ...stuck,
    title: 'The order never reached the CA',
    explanation:
      'The Order {order} has had no state for {age}: the certificate authority of the issuer {issuer} has not accepted it. Only cert-manager’s log shows why.',
    fix: [
      'Platform team: search cert-manager’s log for {order}: a rate limit, the network or the ACME account can be the cause.',
      'Platform team: delete the Order in {namespace} after the correction, so that cert-manager creates a new one.',
    ],
    needs: ['certificates', 'orders'],
    find: orderWithoutState,
  }),
  OrderStalled: defineReason({
    ...stuck,
    explainedBy: [
      'NoSolverMatches',
      'StuckDeleting',
      'ChallengeLeftBehind',
      'OrderNotFinalized',
      'OrderProcessing',
    ],
    title: 'The order makes no progress',
    explanation:
      'The Order {order} is {age} old, its state is {state}, and no Challenge is open. The next step is cert-manager’s. It says: {message}',
    fix: [
      'Platform team: check that cert-manager is running, and search its log for {order}.',
      'Platform team: check whether an admission webhook or a quota rejects its Challenges.',
    ],
    needs: ['certificates', 'orders', 'challenges'],
    find: orderStalled,
  }),
};
