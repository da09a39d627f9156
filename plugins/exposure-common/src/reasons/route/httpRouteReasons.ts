import type { Condition, HttpRouteObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { RouteParent } from '../facts/routeParents';
import { routeParents } from '../facts/routeParents';
import {
  heldAttachments,
  isPlatformGateway,
} from '../listeners/heldAttachments';
import { faultName } from '../listeners/listenerWords';
import { awaitingListeners, parentFaults } from '../listeners/parentFault';
import { routeFault } from '../listeners/routeFault';
import { backendServiceMissing, servicePortMissing } from './backendReasons';
import { laterOf } from './laterOf';
import { isNotGranted } from './grantReasons';
import { isAboutRoute, refusalParams } from './refusalParams';

/** A reference to a Service that is known to be missing has a reason of its own. */
function isMindedIn(facts: Facts) {
  const isToldElsewhere =
    !facts.seen.services.known ||
    [backendServiceMissing, servicePortMissing].some(check => check(facts));
  return ({ reason }: Condition) =>
    reason !== 'BackendNotFound' || !isToldElsewhere;
}

function attachmentEvidence(
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

/** A parent that does not exist. While everything is applied it may come a little later. */
function missingParent(facts: Facts) {
  const missing = routeParents(facts).find(
    ({ isMissing, route, reference }) =>
      isMissing &&
      !isPlatformGateway(facts, { namespace: route.namespace, ...reference }),
  );
  return (
    missing && {
      params: refusalParams(missing, {
        says: `no ${missing.reference.kind} has this name`,
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

function withoutParents(route: HttpRouteObject, { seen }: Facts) {
  return {
    params: refusalParams(
      { route, name: 'environment’s Gateway' },
      { says: 'spec.parentRefs of the route is empty', isAccepted: false },
    ),
    evidence: [objectEvidence(route, 'spec.parentRefs', '', seen.httpRoutes)],
  };
}

/**
 * A refusal that says nothing about the route itself follows from what keeps its Gateway or listener from being ready:
 * `NoReadyListeners`, `InvalidListener`, `GatewayNotProgrammed`, and whatever other controllers write.
 */
function followsFromParent(facts: Facts, condition: Condition | undefined) {
  return (
    !isAboutRoute(condition) &&
    (parentFaults(facts).length > 0 || awaitingListeners(facts).length > 0)
  );
}

const httpRouteNotAccepted = (facts: Facts) => {
  const told = routeFault(facts);
  const refused = heldAttachments(facts, isMindedIn(facts)).find(
    ({ parent, attachment }) =>
      attachment.state === 'refused' &&
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

/** The refusal ends by itself once the certificate is there. */
const listenerAwaitsCertificate = (facts: Facts) => {
  const [listener] = awaitingListeners(facts);
  const refused = heldAttachments(facts, isMindedIn(facts)).find(
    ({ attachment }) =>
      attachment.state === 'refused' && !isAboutRoute(attachment.condition),
  );
  if (!listener || refused?.attachment.state !== 'refused') {
    return undefined;
  }
  const { parent, attachment } = refused;
  return {
    params: {
      route: quoted(parent.route.name),
      listener: faultName(listener),
      condition: attachment.says,
    },
    evidence: attachmentEvidence(facts, parent, attachment.condition),
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
  ListenerAwaitsCertificate: defineReason({
    track: 'route',
    value: 'pending',
    severity: 'info',
    actor: 'nobody',
    title: 'The listener waits for its certificate',
    explanation:
      'The {listener} has no Secret until the certificate is issued. Until then the HTTPRoute {route} is not accepted: {condition}.',
    fix: [
      'Nothing to do: the controller accepts the HTTPRoute {route} on its own once the certificate is issued.',
    ],
    needs: ['httpRoutes', 'certificates'],
    find: listenerAwaitsCertificate,
  }),
};
