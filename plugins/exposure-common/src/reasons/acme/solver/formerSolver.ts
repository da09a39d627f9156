import type { ChallengeObject, ObjectHead } from '../../../kubernetes';
import { solverOverrides } from '../../../kubernetes/challenge/solverOverrides';
import type { Facts } from '../../facts/Facts';
import { openChallenge } from '../challengesOf';
import { servedClass } from './servedClass';

/** Annotations of a Certificate change the solver of its Challenges. */
function hasOverride({ annotations }: ObjectHead): boolean {
  return [...solverOverrides.name, ...solverOverrides.class].some(
    name => annotations[name] !== undefined,
  );
}

/** Another class than the one that serves the hostname, which the issuer names by now. */
function hasFormerClass({ solver }: ChallengeObject, facts: Facts): boolean {
  const classes = (facts.issuer?.acme?.solvers ?? []).flatMap(
    ({ ingress }) => ingress?.className ?? [],
  );
  return (
    solver.className !== undefined &&
    !classes.includes(solver.className) &&
    classes.some(name => name === servedClass(facts))
  );
}

/** Settings that no solver of the issuer has, where someone has changed the issuer since it was made. */
function hasFormerSettings(
  { solver, type }: ChallengeObject,
  { issuer }: Facts,
): boolean {
  const solvers = issuer?.acme?.solvers ?? [];
  return (
    type === 'DNS-01' &&
    solver.settings !== undefined &&
    (issuer?.generation ?? 1) > 1 &&
    solvers.length > 0 &&
    !solvers.some(({ settings }) => settings === solver.settings)
  );
}

/**
 * The open Challenge, where the issuer no longer has its solver: a Challenge keeps the one that it was made with.
 * @see https://github.com/cert-manager/cert-manager/issues/2272
 */
export function challengeOfFormerSolver(
  facts: Facts,
): ChallengeObject | undefined {
  const challenge = openChallenge(facts);
  const { order, certificate } = facts;
  const isOverridden = [order, certificate].some(
    object => object && hasOverride(object),
  );
  return challenge &&
    !isOverridden &&
    (hasFormerClass(challenge, facts) || hasFormerSettings(challenge, facts))
    ? challenge
    : undefined;
}
