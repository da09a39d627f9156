import { at, field, list, text } from '../../input/pick';
import type { Condition } from '../Condition';
import { readConditions } from '../Condition';
import type { ObjectHead } from '../ObjectHead';

/**
 * A route or Gateway that a SecurityPolicy is for, always of its own namespace.
 * @public
 */
export interface PolicyTarget {
  kind: string;
  name: string;
}

/**
 * The parts of a `gateway.envoyproxy.io` SecurityPolicy that the diagnosis reads: a login or an allowlist of Envoy Gateway.
 * @public
 */
export interface SecurityPolicyObject extends ObjectHead {
  kind: 'SecurityPolicy';
  targets: PolicyTarget[];
  /** What each Gateway says of it. */
  conditions: Condition[];
}

function readTarget(value: unknown): PolicyTarget | undefined {
  const kind = text(field(value, 'kind'));
  const name = text(field(value, 'name'));
  return kind && name ? { kind, name } : undefined;
}

export function readSecurityPolicy(
  head: ObjectHead,
  value: unknown,
): SecurityPolicyObject {
  const spec = field(value, 'spec');
  const single = readTarget(field(spec, 'targetRef'));
  return {
    kind: 'SecurityPolicy',
    ...head,
    targets: [
      ...(single ? [single] : []),
      ...list(field(spec, 'targetRefs'), readTarget),
    ],
    conditions: list(at(value, 'status', 'ancestors'), readConditions).flat(),
  };
}
