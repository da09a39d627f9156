import { isLong } from '../../certificate/stuck/attempts';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import { challengeViolation, startOf } from '../challengeViolation';
import { unpresented } from '../presentFault';
import { challengeOfFormerSolver } from './formerSolver';

/** A Challenge that a corrected issuer does not help. */
export const formerSolverReasons = {
  ChallengeKeepsFormerSolver: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    title: 'The Challenge uses the issuer’s former solver',
    explanation:
      'The Challenge {challenge} for {hostname} was made with a solver that differs from those {issuer} has now. It keeps the old settings until there is a new Order.',
    fix: [
      'Platform team: delete the Order with kubectl delete order {order} -n {namespace}, if the issuer is right now; cert-manager then uses its new solver.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'orders', 'challenges', 'issuers'],
    find: (facts, now) => {
      const challenge = challengeOfFormerSolver(facts);
      const isStuck =
        challenge?.reason !== undefined &&
        (unpresented(facts) === challenge || isLong(startOf(challenge), now));
      if (!challenge || !isStuck) {
        return undefined;
      }
      const { params, evidence } = challengeViolation(facts, challenge);
      const { kind, name } = challenge.issuerRef;
      return {
        params: {
          ...params,
          issuer: quoted(`${kind} ${name}`),
          order: facts.order?.name ?? '',
          namespace: challenge.namespace,
        },
        evidence,
      };
    },
  }),
};
