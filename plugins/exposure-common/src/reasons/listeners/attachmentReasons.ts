import { defineReason } from '../defineReason';
import {
  hostnameFault,
  kindNotAllowed,
  listenerNotFound,
  namespaceNotAllowed,
  plainHttpOnly,
} from './attachmentFinders';

const common = {
  track: 'route',
  value: 'rejected',
  severity: 'error',
  headline: 'byActor',
  progress: 'rollingOut',
  among: 'routeFaults',
  needs: ['httpRoutes', 'gateways'],
} as const;

/** Why no listener takes a route, by what is written in both. */
export const attachmentReasons = {
  ListenerNotFound: defineReason({
    ...common,
    actor: 'you',
    title: 'The route names no existing listener',
    explanation:
      'The HTTPRoute {route} asks for {named} of the {parent}, which has no such listener. Its listeners: {listeners}.',
    fix: [
      'Correct sectionName and port in parentRefs of the HTTPRoute {route}. Listeners that would take it: {fitting}.',
    ],
    find: listenerNotFound,
  }),
  NamespaceNotAllowedByListener: defineReason({
    ...common,
    actor: 'platform',
    title: 'The listener does not admit this namespace',
    explanation:
      'The {listener} admits routes of {admitted} only (allowedRoutes). The HTTPRoute {route} is in the namespace {namespace}, so visitors do not reach it.',
    fix: [
      'Platform team: allow the namespace {namespace} in allowedRoutes of the {listener}.',
    ],
    find: namespaceNotAllowed,
  }),
  RouteKindNotAllowedByListener: defineReason({
    ...common,
    actor: 'platform',
    title: 'The listener does not admit HTTPRoutes',
    explanation:
      'The {listener} admits {kinds} only, so the HTTPRoute {route} cannot attach to it.',
    fix: [
      'Platform team: allow HTTPRoute in allowedRoutes.kinds of the {listener}, whose protocol must be HTTP or HTTPS.',
    ],
    find: kindNotAllowed,
  }),
  NoListenerForHostname: defineReason({
    ...common,
    actor: 'platform',
    title: 'No listener serves the hostname',
    explanation:
      'The HTTPRoute {route} is for {hostnames}, but no listener of the {parent} takes this hostname. Hostnames of its listeners: {found}.',
    fix: ['Platform team: add a listener for {hostname} to the {parent}.'],
    find: facts => hostnameFault(facts, true),
  }),
  ListenerHostnameDiffers: defineReason({
    ...common,
    actor: 'you',
    title: 'Route and listener have different hostnames',
    explanation:
      'The HTTPRoute {route} is for {hostnames}, but the listeners of the {parent} that it names take other hostnames: {found}.',
    fix: [
      'Correct the hostnames of the HTTPRoute {route} or of your listener: they must match.',
      'Name another listener in parentRefs, or your own ListenerSet.',
    ],
    find: facts => hostnameFault(facts, false),
  }),
  HttpsListenerNotReferenced: defineReason({
    ...common,
    actor: 'you',
    title: 'The route is attached to HTTP only',
    explanation:
      'The HTTPRoute {route} is attached to a plain HTTP listener only. Requests for https://{hostname} meet the {listener}, which has no route for it.',
    fix: [
      'Add a parentRef to the HTTPRoute {route} that names the {owner} with sectionName {section}.',
    ],
    find: plainHttpOnly,
  }),
};
