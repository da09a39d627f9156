import type { ChallengeObject } from '../../kubernetes';
import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import type { Actor } from '../vocabulary/Actor';

const proofPath = '/.well-known/acme-challenge/';

/** A path that is not the whole site, and under which the proof would be. */
const isOfProof = (path: string) =>
  path.length > 1 && proofPath.startsWith(path);

/** The team's own route answers for the path of the proof, or sends every request to another hostname. */
function isOwnAnswer({ routes }: Facts): boolean {
  return routes.some(({ object }) =>
    object.kind === 'Ingress'
      ? object.rules.some(({ paths }) => paths.some(isOfProof))
      : object.paths.some(isOfProof) ||
        object.redirects.some(({ hostname }) => hostname !== undefined),
  );
}

/**
 * Who acts where the name leads to the platform and another route than the solver's answers: the team, whose route it is,
 * else whoever wrote the solver.
 */
export function answeredBy(
  challenge: ChallengeObject,
  facts: Facts,
): Actor['kind'] {
  return isOwnAnswer(facts) ? 'you' : issuerOwner(facts, challenge).actor;
}
