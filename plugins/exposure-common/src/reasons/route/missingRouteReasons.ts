import { dnsNamesEvidence } from '../certificate/certificateParams';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { listOf } from '../../observation/mapObserved';
import { isEveryKindRead, unreadWords } from './otherRoutes/unreadKinds';

/** What is known of the way to an application that has a Certificate and no route. */
type Absence = 'elsewhere' | 'perhaps' | 'unread' | 'missing';

function absenceOf(facts: Facts): Absence | undefined {
  const { certificate, route, otherRoutes, seen } = facts;
  if (!certificate || route || otherRoutes.length > 0) {
    return undefined;
  }
  const other = seen.otherRoutes.known ? seen.otherRoutes.value : undefined;
  if (listOf(seen.elsewhere).length > 0 || other?.isElsewhere) {
    return 'elsewhere';
  }
  if (other && other.possible.length > 0) {
    return 'perhaps';
  }
  return isEveryKindRead(facts) ? 'missing' : 'unread';
}

function whereAbsence(meant: Absence) {
  return (facts: Facts) => {
    const { certificate } = facts;
    return certificate && absenceOf(facts) === meant
      ? {
          params: {
            hostname: facts.hostname,
            namespace: facts.namespace,
            certificate: certificate.name,
            kinds: unreadWords(facts),
          },
          evidence: [dnsNamesEvidence(certificate, facts)],
        }
      : undefined;
  };
}

const routeMayMatch = (facts: Facts) => {
  const { seen } = facts;
  const [route] = seen.otherRoutes.known ? seen.otherRoutes.value.possible : [];
  const violation = whereAbsence('perhaps')(facts);
  return (
    route &&
    violation && {
      params: {
        ...violation.params,
        routeKind: route.kind,
        route: route.name,
      },
      evidence: [objectEvidence(route, 'spec', '', seen.otherRoutes)],
    }
  );
};

const routeMissing = (facts: Facts) => {
  const violation = whereAbsence('missing')(facts);
  return (
    violation && { ...violation, since: facts.certificate?.creationTimestamp }
  );
};

/** These say what could not be seen; they never decide that something is wrong. */
const notSeen = {
  track: 'route',
  value: 'unknown',
  severity: 'info',
  couldNotLook: 'fact',
} as const;

/** A Certificate with no Ingress and no HTTPRoute beside it. */
export const missingRouteReasons = {
  RouteMissing: defineReason({
    track: 'route',
    value: 'absent',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'No route leads to the application',
    explanation:
      'The namespace {namespace} has a Certificate for {hostname}, but no Ingress, HTTPRoute or route of another known kind that answers for it.',
    fix: [
      'Apply the Ingress or HTTPRoute of this exposure.',
      'Leave the Certificate {certificate} as it is if something else uses its Secret; otherwise it is no longer needed.',
    ],
    among: 'routeFaults',
    explainedBy: ['IssuerNotFound', 'OfferedIssuerNotFound'],
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: routeMissing,
  }),
  RouteInOtherNamespace: defineReason({
    ...notSeen,
    actor: 'nobody',
    title: 'The route is in another namespace',
    explanation:
      'The namespace {namespace} has a Certificate for {hostname} and no route. A route in another namespace answers; whether it uses this certificate was not read.',
    fix: [],
    needs: ['ingresses', 'httpRoutes', 'certificates', 'elsewhere'],
    find: whereAbsence('elsewhere'),
  }),
  RouteMatchesPattern: defineReason({
    ...notSeen,
    actor: 'you',
    title: 'A route may match the hostname',
    explanation:
      'No route in {namespace} writes {hostname}, but the {routeKind} {route} matches hostnames by a pattern, which is not judged here.',
    fix: [
      'Name {hostname} in the {routeKind} {route}, if it serves the address.',
      'Apply the Ingress or HTTPRoute of this exposure if nothing serves it.',
    ],
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: routeMayMatch,
  }),
  RouteNotSeen: defineReason({
    ...notSeen,
    actor: 'you',
    title: 'No Ingress or HTTPRoute was found',
    explanation:
      'The namespace {namespace} has a Certificate for {hostname}. Kinds of route that were not read may serve it: {kinds}.',
    fix: [
      'Apply the Ingress or HTTPRoute of this exposure if no other kind of route serves {hostname}.',
      'Leave it as it is if the certificate is not for a web address: a mail server or a broker has no route.',
      'Platform team: allow the portal to list the other kinds of route (optional rules of the ClusterRole).',
    ],
    needs: ['ingresses', 'httpRoutes', 'certificates'],
    find: whereAbsence('unread'),
  }),
};
