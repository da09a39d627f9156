import { takesHostnames } from './hostnamesIntersect';
import type { Condition, Listener } from '../../kubernetes';
import { referencedListeners } from '../../observation/routeHostnames';
import type { Facts } from '../facts/Facts';
import type { Attachment, RouteParent } from '../facts/routeParents';
import { attachmentOf, routeParents } from '../facts/routeParents';

/** A parent of a route with what it says. */
export interface JudgedParent {
  parent: RouteParent;
  attachment: Attachment;
}

/** The Gateway of the environment is the platform team's to look after. */
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

/** Whether an object that routes attach to is another's than the team's. */
export function isOfPlatform(
  facts: Facts,
  object: { kind: string; name: string; namespace: string },
): boolean {
  return (
    object.namespace !== facts.namespace || isPlatformGateway(facts, object)
  );
}

export function isTls({ protocol, secretNames }: Listener): boolean {
  return secretNames.length > 0 || protocol === 'HTTPS' || protocol === 'TLS';
}

/** Whether a parent means listeners that visitors reach over TLS; what is not known may. */
function mayServeTls(
  { object, reference }: RouteParent,
  hostname: string,
): boolean {
  return (
    !object ||
    referencedListeners(reference, object).some(
      listener =>
        isTls(listener) && takesHostnames(listener.hostname, [hostname]),
    )
  );
}

/** Whether a parent is the Gateway that the environment's address leads to, or one of its ListenerSets. */
function isAtPlatformGateway(
  facts: Facts,
  { route, reference, object }: RouteParent,
): boolean {
  const named =
    object?.kind === 'ListenerSet'
      ? { namespace: object.namespace, ...object.parent }
      : { namespace: route.namespace, ...reference };
  return isPlatformGateway(facts, {
    kind: named.kind ?? '',
    name: named.name ?? '',
    namespace: named.namespace,
  });
}

/** Whether a parent has the route, be it not all of it. */
export function isTaken({ attachment }: JudgedParent): boolean {
  return (
    attachment.state === 'accepted' ||
    (attachment.state === 'refused' && attachment.isAccepted)
  );
}

/** One parent is enough, unless the other is the one that visitors come by: over TLS, at the environment's Gateway. */
function isEnough(
  facts: Facts,
  { parent: taking }: JudgedParent,
  { parent: other }: JudgedParent,
): boolean {
  return (
    taking.route === other.route &&
    (mayServeTls(taking, facts.hostname) ||
      !mayServeTls(other, facts.hostname)) &&
    (isAtPlatformGateway(facts, taking) || !isAtPlatformGateway(facts, other))
  );
}

/**
 * The parents of the hostname's routes whose answer counts. Where one takes a route, another that does not is left out:
 * a route often names the listener for plain HTTP too, which only redirects and admits no one.
 *
 * @param isMinded - whether a condition that is false is held against the route
 */
export function heldAttachments(
  facts: Facts,
  isMinded?: (condition: Condition) => boolean,
): JudgedParent[] {
  const all = routeParents(facts).map(parent => ({
    parent,
    attachment: attachmentOf(parent, isMinded),
  }));
  const taken = all.filter(isTaken);
  return all.filter(
    entry =>
      isTaken(entry) || !taken.some(taking => isEnough(facts, taking, entry)),
  );
}
