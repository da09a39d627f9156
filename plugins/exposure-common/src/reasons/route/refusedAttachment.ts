import type { Condition } from '../../kubernetes';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { RouteParent } from '../facts/routeParents';
import { awaitingListeners, parentFaults } from '../listeners/parentFault';
import { backendServiceMissing, servicePortMissing } from './backendReasons';
import { isAboutParent, isAboutRoute } from './refusalParams';

/** GKE repeats it in a condition of its own. */
function isAboutService({ reason, message }: Condition): boolean {
  return (
    reason === 'BackendNotFound' ||
    /reference-not-found|\bService \S{1,300} (?:was )?not found/i.test(message)
  );
}

/** A reference to a Service that is known to be missing has a reason of its own. */
export function isMindedIn(facts: Facts) {
  const isToldElsewhere =
    !facts.seen.services.known ||
    [backendServiceMissing, servicePortMissing].some(check => check(facts));
  return (condition: Condition) =>
    !isAboutService(condition) || !isToldElsewhere;
}

/** Where a parent says it. */
export function attachmentEvidence(
  { seen }: Facts,
  { route }: RouteParent,
  condition: Condition | undefined,
) {
  return [
    objectEvidence(
      route,
      'status.parents.conditions',
      condition?.message,
      seen.httpRoutes,
    ),
  ];
}

/** Whether a parent or listener shows in its own status why it takes no route. */
export function hasParentFault(facts: Facts): boolean {
  return parentFaults(facts).length > 0 || awaitingListeners(facts).length > 0;
}

/**
 * A refusal that says nothing about the route itself follows from what keeps its Gateway or listener from being ready:
 * `NoReadyListeners`, `InvalidListener`, `GatewayNotProgrammed`, and whatever other controllers write.
 */
export function followsFromParent(
  facts: Facts,
  condition: Condition | undefined,
) {
  return (
    isAboutParent(condition) ||
    (!isAboutRoute(condition) && hasParentFault(facts))
  );
}
