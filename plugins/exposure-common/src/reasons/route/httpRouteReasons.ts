import type { Condition, HttpRouteObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Check, Violation } from '../Check';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { laterOf } from './laterOf';
import type { Attachment, RouteParent } from '../facts/routeParents';
import { attachmentOf, routeParents } from '../facts/routeParents';
import { backendServiceMissing, servicePortMissing } from './backendReasons';
import { refusalParams } from './refusalParams';

/** A reference to a Service that is known to be missing has a reason of its own. */
function isMindedIn(facts: Facts, now: Date) {
  const isToldElsewhere =
    !facts.seen.services.known ||
    [backendServiceMissing, servicePortMissing].some(check =>
      check(facts, now),
    );
  return ({ reason }: Condition) =>
    reason !== 'BackendNotFound' || !isToldElsewhere;
}

/** The Gateway of the environment is the platform team's to look after; every other parent is the team's own choice. */
export function isPlatformGateway(
  { seen }: Facts,
  { kind, name, namespace }: { kind: string; name: string; namespace?: string },
): boolean {
  const { gateway } = seen.environment.ingress;
  return (
    kind === 'Gateway' &&
    name === gateway?.name &&
    namespace === gateway.namespace
  );
}

function violationOf(
  { seen }: Facts,
  { route, name }: RouteParent,
  attachment: Exclude<Attachment, { state: 'accepted' }>,
): Violation {
  const { state, says, condition } = attachment;
  return {
    params:
      state === 'refused'
        ? refusalParams({ route, name }, attachment)
        : { route: route.name, parent: name, condition: says },
    evidence: [
      objectEvidence(
        route,
        'status.parents.conditions',
        condition?.message,
        seen.httpRoutes,
      ),
    ],
  };
}

/** A parent that does not exist. While everything is applied it may come a little later. */
function missingParent(facts: Facts): Violation | undefined {
  const missing = routeParents(facts).find(
    ({ isMissing, route, reference }) =>
      isMissing &&
      !isPlatformGateway(facts, { namespace: route.namespace, ...reference }),
  );
  return (
    missing && {
      params: refusalParams(missing, {
        says: `there is no ${missing.reference.kind} of that name`,
        isAccepted: false,
      }),
      evidence: [
        objectEvidence(
          missing.route,
          'spec.parentRefs',
          missing.name,
          facts.seen.httpRoutes,
        ),
      ],
      since: missing.route.creationTimestamp,
    }
  );
}

function withoutParents(route: HttpRouteObject, { seen }: Facts): Violation {
  return {
    params: refusalParams(
      { route, name: 'environment’s Gateway' },
      { says: 'spec.parentRefs of the route is empty', isAccepted: false },
    ),
    evidence: [objectEvidence(route, 'spec.parentRefs', '', seen.httpRoutes)],
  };
}

/** A route can have several parents; one that takes it does not help where another refuses. */
export const httpRouteNotAccepted: Check = (facts, now) => {
  const isMinded = isMindedIn(facts, now);
  for (const parent of routeParents(facts).filter(entry => entry.object)) {
    const attachment = attachmentOf(parent, isMinded);
    if (attachment.state === 'refused') {
      return violationOf(facts, parent, attachment);
    }
  }
  const alone = listOf(facts.seen.httpRoutes).find(
    ({ parents }) => parents.length === 0,
  );
  return alone ? withoutParents(alone, facts) : missingParent(facts);
};

export const httpRoutePending: Check = facts => {
  for (const parent of routeParents(facts).filter(entry => !entry.isMissing)) {
    const attachment = attachmentOf(parent);
    if (attachment.state === 'pending') {
      return {
        ...violationOf(facts, parent, attachment),
        since: laterOf(
          parent.route.creationTimestamp,
          attachment.condition?.lastTransitionTime,
        ),
      };
    }
  }
  return undefined;
};
