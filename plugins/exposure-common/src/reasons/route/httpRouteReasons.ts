import type { HttpRouteObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { RefusedAttachment, RouteParent } from '../facts/routeParents';
import { routeParents } from '../facts/routeParents';
import {
  heldAttachments,
  isPlatformGateway,
} from '../listeners/heldAttachments';
import { routeFault } from '../listeners/routeFault';
import { laterOf } from './laterOf';
import { isNotGranted } from './grantReasons';
import { refusalParams } from './refusalParams';
import {
  attachmentEvidence,
  followsFromParent,
  isMindedIn,
} from './refusedAttachment';

/** A parentRef without a namespace means the route's own, which seldom has the platform's Gateway. */
function missingRemedy({ reference }: RouteParent, { seen }: Facts) {
  const { gateway } = seen.environment.ingress;
  const isOfPlatform =
    reference.kind === 'Gateway' && gateway?.name === reference.name;
  return {
    where: 'parentRefs',
    how: isOfPlatform
      ? `the platform’s Gateway ${gateway.name} is in another namespace, so add namespace: ${gateway.namespace}`
      : `name a ${reference.kind} that exists, with its namespace`,
    whom: 'the platform team',
    what: `the name and namespace of the ${reference.kind} to use`,
  };
}

/** A parent that does not exist. While everything is applied it may come a little later. */
function missingParent(facts: Facts) {
  const missing = routeParents(facts).find(
    ({ isMissing, route, reference }) =>
      isMissing &&
      !isPlatformGateway(facts, { namespace: route.namespace, ...reference }),
  );
  return (
    missing && {
      params: {
        ...refusalParams(missing, {
          says: `no ${missing.reference.kind} has this name`,
          isAccepted: false,
        }),
        ...missingRemedy(missing, facts),
      },
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

function withoutParents(route: HttpRouteObject, { seen }: Facts) {
  return {
    params: refusalParams(
      { route, name: 'environment’s Gateway' },
      { says: 'spec.parentRefs of the route is empty', isAccepted: false },
    ),
    evidence: [objectEvidence(route, 'spec.parentRefs', '', seen.httpRoutes)],
  };
}

/** The route is attached, and serves without what the Gateway drops of it. */
function isPartlyTaken({ condition, isAccepted }: RefusedAttachment): boolean {
  return isAccepted && condition?.type === 'PartiallyInvalid';
}

const httpRoutePartlyAccepted = (facts: Facts) => {
  const partly = heldAttachments(facts, isMindedIn(facts)).find(
    ({ attachment }) =>
      attachment.state === 'refused' && isPartlyTaken(attachment),
  );
  if (partly?.attachment.state !== 'refused') {
    return undefined;
  }
  const { parent, attachment } = partly;
  return {
    params: refusalParams(parent, attachment),
    evidence: attachmentEvidence(facts, parent, attachment.condition),
  };
};

const httpRouteNotAccepted = (facts: Facts) => {
  const told = routeFault(facts);
  const refused = heldAttachments(facts, isMindedIn(facts)).find(
    ({ parent, attachment }) =>
      attachment.state === 'refused' &&
      !isPartlyTaken(attachment) &&
      parent.reference !== told?.parent.reference &&
      !isNotGranted(attachment.condition) &&
      !followsFromParent(facts, attachment.condition),
  );
  if (refused?.attachment.state === 'refused') {
    const { parent, attachment } = refused;
    return {
      params: refusalParams(parent, attachment),
      evidence: attachmentEvidence(facts, parent, attachment.condition),
    };
  }
  const alone = listOf(facts.seen.httpRoutes).find(
    ({ parents }) => parents.length === 0,
  );
  return alone ? withoutParents(alone, facts) : missingParent(facts);
};

const httpRoutePending = (facts: Facts) => {
  const told = routeFault(facts);
  const pending = heldAttachments(facts).find(
    ({ parent, attachment }) =>
      attachment.state === 'pending' &&
      !parent.isMissing &&
      parent.reference !== told?.parent.reference,
  );
  if (pending?.attachment.state !== 'pending') {
    return undefined;
  }
  const { parent, attachment } = pending;
  return {
    params: {
      route: parent.route.name,
      parent: parent.name,
      condition: attachment.says,
    },
    evidence: attachmentEvidence(facts, parent, attachment.condition),
    since: laterOf(
      parent.route.creationTimestamp,
      attachment.condition?.lastTransitionTime,
    ),
  };
};

/** A parent that refuses the route. */
export const refusedRouteReasons = {
  HttpRouteNotAccepted: defineReason({
    track: 'route',
    value: 'rejected',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The Gateway rejects the route',
    explanation: 'The {parent} {answer}: {condition}.',
    fix: [
      'Correct {where} of the HTTPRoute {route}: {how}.',
      'Ask {whom} for {what} instead.',
    ],
    among: 'routeFaults',
    needs: ['httpRoutes'],
    find: httpRouteNotAccepted,
  }),
  HttpRoutePartlyAccepted: defineReason({
    track: 'route',
    severity: 'warning',
    actor: 'you',
    headline: 'byActor',
    headlineWhenServed: 'actionYou',
    title: 'The Gateway drops part of the route',
    explanation:
      'The {parent} serves the HTTPRoute {route} without the rules that it does not take: {condition}.',
    fix: [
      'Correct {where} of the HTTPRoute {route}: {how}.',
      'Ask {whom} for {what} instead.',
    ],
    needs: ['httpRoutes'],
    find: httpRoutePartlyAccepted,
  }),
};

/** A parent that has not taken the route yet. */
export const pendingRouteReasons = {
  HttpRoutePending: defineReason({
    track: 'route',
    value: 'pending',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'No Gateway has accepted the route',
    explanation:
      'The {parent} has not accepted the HTTPRoute {route}: {condition}.',
    fix: [
      'Check that parentRefs names the environment’s Gateway or your ListenerSet.',
      'Platform team: check that the Gateway’s controller is running.',
    ],
    explainedBy: ['routeFaults'],
    needs: ['httpRoutes'],
    find: httpRoutePending,
  }),
};
