import { profileOf } from '../../../controllers/profiles';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { leadsHere } from '../challengeViolation';
import { challengeOfFormerSolver } from './formerSolver';
import { servedClass } from './servedClass';
import { solverFault, solverViolation } from './solverParams';
import type { SolverSight } from './solverSight';
import { isAnsweredElsewhere, isUnanswered, solverSight } from './solverSight';

function otherClass(facts: Facts) {
  const sight = solverSight(facts);
  const ingress = sight?.ingress;
  const expected = servedClass(facts);
  const isElsewhere =
    sight && (isAnsweredElsewhere(sight) || isUnanswered(sight));
  if (
    !sight ||
    !ingress?.className ||
    !expected ||
    ingress.className === expected ||
    // A Gateway serves the hostname, and another controller may serve the challenge beside it.
    facts.route?.kind === 'HTTPRoute' ||
    // The issuer names another class already.
    challengeOfFormerSolver(facts) ||
    (!isElsewhere && ingress.addresses.length > 0)
  ) {
    return undefined;
  }
  const violation = solverViolation(facts, sight, {
    object: ingress,
    field: 'spec.ingressClassName',
    text: ingress.className,
    source: facts.seen.solver.ingresses,
  });
  return {
    ...violation,
    params: {
      ...violation.params,
      solverClass: quoted(ingress.className),
      expected: quoted(expected),
    },
  };
}

/** A controller that publishes addresses, and did so for the app's own Ingress of the same class. */
function isTakenLater(facts: Facts, { ingress }: SolverSight): boolean {
  const own = facts.route?.object;
  return (
    own?.kind === 'Ingress' &&
    own.addresses.length > 0 &&
    (ingress?.className === undefined || ingress.className === own.className)
  );
}

function withoutAddress(facts: Facts) {
  const sight = solverSight(facts);
  const ingress = sight?.ingress;
  const isIgnored =
    sight &&
    ingress &&
    ingress.addresses.length === 0 &&
    isAnsweredElsewhere(sight) &&
    leadsHere(sight.challenge, facts) &&
    isTakenLater(facts, sight);
  return isIgnored
    ? {
        ...solverViolation(facts, sight, {
          object: ingress,
          field: 'status.loadBalancer',
          text: 'no address',
          source: facts.seen.solver.ingresses,
        }),
        actor: 'platform' as const,
        since: sight.challenge.presentedAt ?? ingress.creationTimestamp,
      }
    : undefined;
}

function shadowed(facts: Facts) {
  const sight = solverSight(facts);
  const ingress = sight?.ingress;
  const solverPath = ingress?.rules
    .flatMap(({ solverPaths }) => solverPaths)
    .find(({ pathType }) => pathType === 'ImplementationSpecific');
  const { profile } = facts.seen.environment.ingress;
  const own = facts.routes
    .map(({ object }) => object)
    .find(
      object =>
        object.kind === 'Ingress' &&
        object.rules.some(({ prefixes }) =>
          prefixes.some(prefix => solverPath?.path.startsWith(prefix)),
        ),
    );
  return sight &&
    ingress &&
    solverPath &&
    own &&
    profileOf(profile)?.ingress?.prefixFirst &&
    isAnsweredElsewhere(sight)
    ? {
        ...solverViolation(facts, sight, {
          object: ingress,
          field: 'spec.rules.http.paths.pathType',
          text: solverPath.pathType,
          source: facts.seen.solver.ingresses,
        }),
        actor: 'platform' as const,
      }
    : undefined;
}

/** The controller gives each Ingress an address, and the hostname leads to that of the app's own. */
function withOtherAddress(facts: Facts) {
  const sight = solverSight(facts);
  const ingress = sight?.ingress;
  const own = facts.route?.object;
  const ownAddresses = own?.kind === 'Ingress' ? own.addresses : [];
  const { a, aaaa } = facts.dns.decidedBy;
  const published = [...a, ...aaaa];
  const isApart =
    ingress &&
    ingress.addresses.length > 0 &&
    ownAddresses.length > 0 &&
    ownAddresses.some(address => published.includes(address)) &&
    ![...ownAddresses, ...published].some(address =>
      ingress.addresses.includes(address),
    ) &&
    (isAnsweredElsewhere(sight) || isUnanswered(sight));
  if (!isApart || !own || sight.challenge.namespace !== own.namespace) {
    return undefined;
  }
  const text = ingress.addresses.join(', ');
  const violation = solverViolation(facts, sight, {
    object: ingress,
    field: 'status.loadBalancer',
    text,
    source: facts.seen.solver.ingresses,
  });
  return {
    ...violation,
    params: {
      ...violation.params,
      addresses: quoted(text),
      ownAddresses: quoted(ownAddresses.join(', ')),
      route: quoted(own.name),
    },
    actor: 'you' as const,
  };
}

/** What is wrong with the solver's own Ingress. */
export const solverIngressReasons = {
  SolverHasOwnAddress: defineReason({
    ...solverFault,
    title: 'The solver has another address',
    explanation:
      'The controller gave the solver’s {object} an address of its own ({addresses}), but {hostname} leads to {ownAddresses}, the address of your Ingress {route}.',
    fix: [
      'Set the annotation acme.cert-manager.io/http01-edit-in-place: "true" on the Ingress {route}, so that the solver’s path is written into it.',
      'Platform team: use DNS-01, or a controller class that shares one address, if many hostnames need it.',
    ],
    explainedBy: ['dnsFaults', 'SolverOfOtherClass'],
    needs: ['certificates', 'challenges', 'ingresses'],
    find: withOtherAddress,
  }),
  SolverOfOtherClass: defineReason({
    ...solverFault,
    title: 'The solver uses another Ingress class',
    explanation:
      'The solver’s {object} has the Ingress class {solverClass}, but {hostname} is served by the class {expected}: no one answers the challenge there.',
    fix: [
      '{issuerOwner}: correct ingressClassName of the HTTP-01 solver in {issuer}: {expected} serves {hostname}.',
      'Add acme.cert-manager.io/http01-override-ingress-ingressclassname: {expected} to your Certificate instead, if other hostnames need the solver as it is.',
    ],
    needs: ['certificates', 'challenges', 'ingresses'],
    find: otherClass,
  }),
  SolverWithoutAddress: defineReason({
    ...solverFault,
    progress: 'validating',
    title: 'The controller ignores the solver’s Ingress',
    explanation:
      'The solver’s {object} has no address, although your own Ingress of the same class has one: the controller has not taken the solver’s.',
    fix: [
      'Platform team: search the controller’s log for {object}, and check which namespaces, classes and labels it watches and what it refuses.',
    ],
    explainedBy: ['SolverOfOtherClass', 'SolverPathShadowed'],
    needs: ['certificates', 'challenges', 'ingresses'],
    find: withoutAddress,
  }),
  SolverPathShadowed: defineReason({
    ...solverFault,
    title: 'The application’s path hides the solver',
    explanation:
      'The controller prefers the application’s path of type Prefix to the solver’s, whose pathType is ImplementationSpecific, so the application answers the challenge, not the solver.',
    fix: [
      'Platform team: install cert-manager 1.18 or later with the feature gate ACMEHTTP01IngressPathTypeExact on, so that the solver’s path is Exact.',
    ],
    needs: ['certificates', 'challenges', 'ingresses'],
    find: shadowed,
  }),
};
