import type { Condition, OtherRouteObject } from '../kubernetes';
import { findCondition } from '../kubernetes';
import { quoted } from '../reasons/facts/evidence';
import type { Facts } from '../reasons/facts/Facts';
import type { Route } from '../reasons/facts/routeOf';
import { heldAttachments } from '../reasons/listeners/heldAttachments';
import type { ChainLink } from '../status/ExposureStatus';

function readyState(conditions: readonly Condition[]): string {
  const ready = findCondition(conditions, 'Ready');
  if (!ready) {
    return 'no status';
  }
  return ready.status === 'True' ? 'ready' : ready.reason || 'not ready';
}

function readyLink(
  kind: string,
  object: { name: string; namespace: string; conditions: Condition[] },
): ChainLink {
  const message = findCondition(object.conditions, 'Ready')?.message;
  return {
    kind,
    name: object.name,
    ...(object.namespace && { namespace: object.namespace }),
    state: readyState(object.conditions),
    ...(message && { message: quoted(message) }),
  };
}

function routeState({ object }: Route, facts: Facts): string {
  if (object.kind === 'Ingress') {
    return object.addresses.join(', ') || 'no address';
  }
  if (object.parentStatuses.length === 0) {
    return 'no status';
  }
  const answers = heldAttachments(facts)
    .filter(({ parent }) => parent.route === object)
    .map(({ attachment }) => attachment);
  const isTaken = answers.map(
    answer =>
      answer.state === 'accepted' ||
      (answer.state === 'refused' && answer.isAccepted),
  );
  if (answers.length === 0 || isTaken.includes(false)) {
    return 'not accepted';
  }
  return answers.every(({ state }) => state === 'accepted')
    ? 'accepted'
    : 'accepted, but not all of it';
}

function otherRouteLink({
  kind,
  name,
  namespace,
  complaint,
}: OtherRouteObject): ChainLink {
  return {
    kind,
    name,
    namespace,
    state: complaint === undefined ? 'not judged' : 'not accepted',
    ...(complaint !== undefined && { message: quoted(complaint) }),
  };
}

/** The objects from the route to the challenge, as far as they were seen. */
export function chainOf(facts: Facts): ChainLink[] {
  const { route, otherRoutes, certificate, issuer, request, order, challenge } =
    facts;
  const [otherRoute] = otherRoutes;
  const stateLink = (
    kind: string,
    object: {
      name: string;
      namespace: string;
      state?: string;
      reason?: string;
    },
  ): ChainLink => ({
    kind,
    name: object.name,
    namespace: object.namespace,
    state: object.state || 'no state',
    ...(object.reason && { message: quoted(object.reason) }),
  });
  return [
    route && {
      kind: route.kind,
      name: route.name,
      namespace: route.object.namespace,
      state: routeState(route, facts),
    },
    route ? undefined : otherRoute && otherRouteLink(otherRoute),
    certificate && readyLink('Certificate', certificate),
    issuer && readyLink(issuer.kind, issuer),
    request && readyLink('CertificateRequest', request),
    order && stateLink('Order', order),
    challenge && stateLink('Challenge', challenge),
  ].flatMap(link => link ?? []);
}
