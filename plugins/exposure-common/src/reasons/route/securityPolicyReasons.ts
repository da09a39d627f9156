import type { Condition, SecurityPolicyObject } from '../../kubernetes';
import { currentConditions } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { conditionWords } from '../facts/routeParents';

/** One that is refused because another has its target already, or that finds no target, leaves the requests alone. */
function refusalOf({
  conditions,
  generation,
}: SecurityPolicyObject): Condition | undefined {
  return currentConditions(conditions, generation).find(
    ({ type, status, reason }) =>
      type === 'Accepted' && status === 'False' && reason === 'Invalid',
  );
}

const securityPolicyRefused = (facts: Facts) => {
  const { seen, namespace } = facts;
  const [found] = listOf(seen.securityPolicies).flatMap(policy => {
    const condition = refusalOf(policy);
    return condition ? [{ policy, condition }] : [];
  });
  if (!found) {
    return undefined;
  }
  const { policy, condition } = found;
  return {
    params: {
      policy: `${policy.namespace}/${policy.name}`,
      condition: conditionWords(condition),
    },
    evidence: [
      objectEvidence(
        policy,
        'status.ancestors.conditions.Accepted',
        condition.message,
        seen.securityPolicies,
      ),
    ],
    actor:
      policy.namespace === namespace ? ('you' as const) : ('platform' as const),
  };
};

/** What guards a route and cannot be used. */
export const securityPolicyReasons = {
  SecurityPolicyRefused: defineReason({
    track: 'route',
    value: 'rejected',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The SecurityPolicy is invalid',
    explanation:
      'Envoy Gateway does not accept the SecurityPolicy {policy}, and answers with status 500 instead of letting anyone in: {condition}.',
    fix: [
      'Correct the SecurityPolicy {policy}: the message names the field, the Secret or the identity provider at fault.',
      'Platform team: check that the Gateway’s controller reaches the identity provider if the message is about its discovery.',
    ],
    needs: ['httpRoutes'],
    find: securityPolicyRefused,
  }),
};
