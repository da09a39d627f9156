import type { ObjectHead } from '../../../kubernetes';
import { solverOverrides } from '../../../kubernetes/challenge/solverOverrides';
import { objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';

/** What an Order says of it; newer versions of cert-manager tell it only by an event. */
const bothSet = /both ingress name and ingress class overrides/i;

function hasBoth({ annotations }: ObjectHead): boolean {
  const isSet = (names: readonly string[]) =>
    names.some(name => annotations[name]);
  return isSet(solverOverrides.name) && isSet(solverOverrides.class);
}

/** Whether the annotations of an Order leave cert-manager without a solver: they exclude each other. */
export function hasBothOverrides({
  order,
  challenge,
  certificate,
}: Facts): boolean {
  return (
    order !== undefined &&
    certificate !== undefined &&
    !challenge &&
    (bothSet.test(order.reason ?? '') ||
      (order.state === 'pending' && hasBoth(order)))
  );
}

export const overridesConflict = (facts: Facts) => {
  const { order, request, certificate, seen } = facts;
  return order && request && certificate && hasBothOverrides(facts)
    ? {
        params: {
          order: order.name,
          request: request.name,
          certificate: certificate.name,
          namespace: certificate.namespace,
        },
        evidence: [
          objectEvidence(order, 'status.reason', order.reason, seen.orders),
        ],
      }
    : undefined;
};
