import type {
  Condition,
  IngressObject,
  ObjectHead,
} from '../../observation/kubernetes';
import { findCondition } from '../../observation/kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Check, Violation } from '../Check';
import { objectEvidence, objectName, quoted } from '../evidence';
import type { Facts } from '../Facts';

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
export const hostConflict: Check = ({ seen, hostname, namespace, route }) =>
  route && listOf(seen.elsewhere).length > 0
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
            seen.environment.ingress.className ?? 'not configured',
        },
        evidence: [
          objectEvidence(waiting, 'status.loadBalancer', '', seen.ingresses),
        ],
        since: waiting.creationTimestamp,
      }
    : undefined;
};

function words(condition: Condition): string {
  return quoted(`${condition.reason}: ${condition.message}`);
}

interface Refused {
  object: ObjectHead & { kind: string };
  parent: string;
  condition: Condition;
}

/** A route can have several parents; one that takes it does not help where another refuses. */
function refusedRoute(facts: Facts): Refused | undefined {
  for (const object of listOf(facts.seen.httpRoutes)) {
    for (const { parent, conditions } of object.parentStatuses) {
      const condition = ['Accepted', 'ResolvedRefs']
        .map(type => findCondition(conditions, type))
        .find(entry => entry?.status === 'False');
      // A reference to a missing Service has a reason of its own.
      if (condition && condition.reason !== 'BackendNotFound') {
        const namespace = parent.namespace ?? object.namespace;
        const name = `${parent.kind} ${namespace}/${parent.name}`;
        return { object, parent: name, condition };
      }
    }
  }
  return undefined;
}

export const httpRouteNotAccepted: Check = facts => {
  const refused = refusedRoute(facts);
  return (
    refused && {
      params: {
        route: refused.object.name,
        parent: refused.parent,
        condition: words(refused.condition),
      },
      evidence: [
        objectEvidence(
          refused.object,
          'status.parents.conditions',
          refused.condition.message,
          facts.seen.httpRoutes,
        ),
      ],
    }
  );
};

export const httpRoutePending: Check = ({ seen }) => {
  const waiting = listOf(seen.httpRoutes).find(
    route => route.parentStatuses.length === 0,
  );
  return (
    waiting && {
      params: { route: waiting.name },
      evidence: [
        objectEvidence(waiting, 'status.parents', '', seen.httpRoutes),
      ],
      since: waiting.creationTimestamp,
    }
  );
};

function notProgrammed(
  objects: readonly (ObjectHead & { kind: string; conditions: Condition[] })[],
): { object: ObjectHead & { kind: string }; condition: Condition } | undefined {
  for (const object of objects) {
    const condition = ['Accepted', 'Programmed']
      .map(type => findCondition(object.conditions, type))
      .find(entry => entry !== undefined && entry.status !== 'True');
    if (condition) {
      return { object, condition };
    }
  }
  return undefined;
}

export const gatewayNotProgrammed: Check = ({ seen }) => {
  const found = notProgrammed([
    ...listOf(seen.gateways),
    ...listOf(seen.listenerSets),
  ]);
  return (
    found &&
    ({
      params: {
        parent: objectName(found.object),
        condition: words(found.condition),
      },
      evidence: [
        objectEvidence(
          found.object,
          `status.conditions.${found.condition.type}`,
          found.condition.message,
          seen.gateways,
        ),
      ],
      since:
        found.condition.lastTransitionTime ?? found.object.creationTimestamp,
    } satisfies Violation)
  );
};
