import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { meaningOf } from '../../vocabulary/KnownMessage';
import type { ComplaintReason } from './controllerComplaints';
import { controllerComplaints } from './controllerComplaints';
import { otherRouteViolation } from './otherRouteViolation';

/** Where one route for the hostname is accepted, that one serves it. */
function refusedBecause(meant: ComplaintReason | undefined) {
  return (facts: Facts) => {
    const { otherRoutes, route } = facts;
    const [refused] = otherRoutes;
    const isRefused =
      !route && otherRoutes.every(({ complaint }) => complaint !== undefined);
    const message = refused?.complaint ?? '';
    if (
      !refused ||
      !isRefused ||
      meaningOf(controllerComplaints, message) !== meant
    ) {
      return undefined;
    }
    const violation = otherRouteViolation(facts, refused, message);
    return {
      ...violation,
      params: {
        ...violation.params,
        secrets: refused.secretNames.join(', ') || 'not named',
        message: quoted(message),
      },
    };
  };
}

const refused = {
  track: 'route',
  value: 'rejected',
  severity: 'error',
  actor: 'you',
  headline: 'byActor',
  among: 'routeFaults',
  needs: [],
} as const;

/** What controllers say against routes of their own kinds. */
export const refusedOtherRouteReasons = {
  OtherRouteHostTaken: defineReason({
    ...refused,
    value: 'hostConflict',
    headline: 'conflict',
    title: 'Another route has the hostname already',
    explanation:
      'The controller does not accept the {routeKind} {route}, because another route has {hostname} already. Its message: {message}',
    fix: [
      'Find the other route for {hostname}, and agree with its owner which of the two keeps the hostname.',
      'Ask the platform team who owns the hostname if you cannot see it.',
    ],
    find: refusedBecause('OtherRouteHostTaken'),
  }),
  OtherRouteSecretInvalid: defineReason({
    ...refused,
    title: 'The route’s TLS Secret cannot be used',
    explanation:
      'The controller does not accept the {routeKind} {route} for {hostname}: the Secret of its TLS section ({secrets}) is missing or invalid. Its message: {message}',
    fix: [
      'Check that the Secret exists in {namespace}, and that a Certificate there names it in spec.secretName.',
    ],
    explainedBy: ['issuanceFaults', 'selfChecks'],
    find: refusedBecause('OtherRouteSecretInvalid'),
  }),
  OtherRouteSecretNotShared: defineReason({
    ...refused,
    actor: 'platform',
    title: 'The TLS Secret is not shared',
    explanation:
      'The controller does not accept the {routeKind} {route} for {hostname}: the Secret {secrets} is in another namespace, which does not share it. Its message: {message}',
    fix: [
      'Platform team: allow {namespace} to use the Secret, with Contour by a TLSCertificateDelegation.',
      'Name a Secret of the namespace {namespace} instead.',
    ],
    find: refusedBecause('OtherRouteSecretNotShared'),
  }),
  OtherRouteServiceMissing: defineReason({
    ...refused,
    value: 'backendMissing',
    title: 'The route names no usable Service',
    explanation:
      'The controller does not accept the {routeKind} {route} for {hostname}: a Service or port that it names does not exist. Its message: {message}',
    fix: [
      'Create the Service, or correct its name and port in the {routeKind}.',
    ],
    explainedBy: ['BackendServiceMissing', 'ServicePortMissing'],
    find: refusedBecause('OtherRouteServiceMissing'),
  }),
  OtherRouteNotAllowed: defineReason({
    ...refused,
    actor: 'platform',
    title: 'Such routes are not allowed here',
    explanation:
      'The platform does not allow the {routeKind} {route} in the namespace {namespace}, so {hostname} is not served. Its message: {message}',
    fix: [
      'Platform team: allow routes of this kind from the namespace {namespace}.',
    ],
    find: refusedBecause('OtherRouteNotAllowed'),
  }),
  OtherRouteRefused: defineReason({
    ...refused,
    title: 'The controller rejects the route',
    explanation:
      'The controller does not accept the {routeKind} {route}, which answers for {hostname}. Its message: {message}',
    fix: [
      'Correct what the message names. The controller then accepts the {routeKind} on its own.',
    ],
    find: refusedBecause(undefined),
  }),
};
