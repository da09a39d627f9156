import type { IngressObject } from '../../observation/kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Check } from '../Check';
import { objectEvidence } from '../evidence';
import { expectedClassOf, isOtherClass } from '../expectedClass';
import { rivalsOf } from '../rivals';

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

export const ingressWithoutAddress: Check = ({ seen, route }) => {
  if (route?.kind !== 'Ingress') {
    return undefined;
  }
  const ingresses = listOf(seen.ingresses);
  const waiting: IngressObject | undefined = ingresses.find(
    ingress => ingress.name === route.name,
  );
  return waiting && waiting.addresses.length === 0
    ? {
        params: {
          ingress: waiting.name,
          className: waiting.className ?? 'none',
          expectedClassName:
            expectedClassOf(seen.environment) ?? 'none that is configured',
        },
        evidence: [
          objectEvidence(waiting, 'status.loadBalancer', '', seen.ingresses),
        ],
        since: waiting.creationTimestamp,
        ...(isOtherClass(waiting.className, seen.environment) && {
          actor: 'you',
        }),
      }
    : undefined;
};
