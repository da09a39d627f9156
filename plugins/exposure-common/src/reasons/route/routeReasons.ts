import type { Check } from '../Check';
import { objectEvidence } from '../facts/evidence';
import { rivalsOf } from './rivals';

export const routeMissing: Check = facts =>
  facts.certificate && !facts.route
    ? {
        params: {
          hostname: facts.hostname,
          namespace: facts.namespace,
          certificate: facts.certificate.name,
        },
        evidence: [],
        since: facts.certificate.creationTimestamp,
      }
    : undefined;

/** The other route stays unnamed: who may not read its namespace must not learn of it here. */
export const hostConflict: Check = facts => {
  const { seen, hostname, namespace, route } = facts;
  return route && rivalsOf(route, facts).length > 0
    ? {
        params: {
          hostname,
          namespace,
          environment: seen.environment.title,
        },
        evidence: [
          objectEvidence(
            route.object,
            'metadata.name',
            hostname,
            seen.elsewhere,
          ),
        ],
      }
    : undefined;
};
