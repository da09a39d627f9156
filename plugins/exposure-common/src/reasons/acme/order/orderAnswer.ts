import type { ChallengeObject } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { conditionEvidence, objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import type { Evidence } from '../../vocabulary/Evidence';

/** How an order ended, and what the objects say about it. */
export interface OrderAnswer {
  state: string;
  /** Empty where no object says why. */
  text: string;
  /** Which object says it: what a challenge says is about one name's validation. */
  from: 'order' | 'challenge';
  evidence: Evidence[];
}

/** Final states that are no success (RFC 8555 §7.1.6; `errored` is cert-manager's own). */
const failures: readonly string[] = ['invalid', 'expired', 'errored'];

/** As cert-manager repeats an order in the conditions of its CertificateRequest and Certificate. */
const repeated = /order is in "(invalid|expired|errored)" state:?\s*([^]*)$/;

/** What the Order says of itself. */
function ofOrder({ order, seen }: Facts): OrderAnswer | undefined {
  return order && failures.includes(order.state ?? '')
    ? {
        state: order.state ?? '',
        text: order.reason ?? '',
        from: 'order',
        evidence: [
          objectEvidence(
            order,
            'status.reason',
            order.reason || order.state,
            seen.orders,
          ),
        ],
      }
    : undefined;
}

/** The challenges of the order. */
export function challengesOfOrder({ order, seen }: Facts): ChallengeObject[] {
  return listOf(seen.challenges).filter(({ ownerReferences }) =>
    ownerReferences.some(({ name }) => name === order?.name),
  );
}

/** A challenge of the order that has ended, and says why: the order may say nothing. */
function ofChallenge(facts: Facts): OrderAnswer | undefined {
  const ended = challengesOfOrder(facts).find(
    ({ state, reason }) => reason && failures.includes(state ?? ''),
  );
  return ended
    ? {
        state: ended.state ?? '',
        text: ended.reason ?? '',
        from: 'challenge',
        evidence: [
          objectEvidence(
            ended,
            'status.reason',
            ended.reason,
            facts.seen.challenges,
          ),
        ],
      }
    : undefined;
}

/** What the conditions above the order repeat of it: that is left where the order is gone, or cannot be read. */
function ofConditions({ request, certificate, seen }: Facts) {
  const ready = request && findCondition(request.conditions, 'Ready');
  const issuing =
    certificate && findCondition(certificate.conditions, 'Issuing');
  const told = [
    ...(request && ready?.reason === 'Failed'
      ? [
          {
            message: ready.message,
            evidence: conditionEvidence(
              request,
              ready,
              seen.certificateRequests,
            ),
          },
        ]
      : []),
    ...(certificate && issuing?.status === 'False'
      ? [
          {
            message: issuing.message,
            evidence: conditionEvidence(
              certificate,
              issuing,
              seen.certificates,
            ),
          },
        ]
      : []),
  ];
  return told.flatMap(({ message, evidence }): OrderAnswer[] => {
    const [, state = '', text = ''] = repeated.exec(message) ?? [];
    return state
      ? [{ state, text: text.trim(), from: 'order', evidence: [evidence] }]
      : [];
  });
}

/**
 * How the order of the last attempt failed. The Order comes first; where it says no reason, the next object that does
 * gives it. `undefined` while an order is under way, and where none failed.
 */
export function orderAnswer(facts: Facts): OrderAnswer | undefined {
  const own = ofOrder(facts);
  if (facts.order && !own) {
    return undefined;
  }
  const others = [ofChallenge(facts), ...ofConditions(facts)].filter(
    answer => answer !== undefined,
  );
  const telling = [own, ...others].find(answer => answer?.text);
  const first = own ?? others.find(({ from }) => from === 'order');
  return telling && first ? { ...telling, state: first.state } : first;
}
