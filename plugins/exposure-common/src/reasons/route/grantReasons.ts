import type { Condition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { heldAttachments } from '../listeners/heldAttachments';

/** The answer to a reference into another namespace that no ReferenceGrant there allows. */
export function isNotGranted(condition: Condition | undefined): boolean {
  return (
    condition?.type === 'ResolvedRefs' && condition.reason === 'RefNotPermitted'
  );
}

/** The Services of other namespaces that a route sends requests to, as `namespace/name`. */
function foreignServices(
  backends: readonly { name: string; namespace?: string }[],
  own: string,
): { namespaces: string; services: string } {
  const others = backends.flatMap(({ name, namespace }) =>
    namespace !== undefined && namespace !== own ? [{ name, namespace }] : [],
  );
  const listed = (items: string[], none: string) =>
    quoted([...new Set(items)].slice(0, 3).join(', ')) || none;
  return {
    namespaces: listed(
      others.map(({ namespace }) => namespace),
      'of what it refers to',
    ),
    services: listed(
      others.map(({ namespace, name }) => `${namespace}/${name}`),
      'that it refers to',
    ),
  };
}

const backendNotGranted = (facts: Facts) => {
  const refused = heldAttachments(facts).find(
    ({ attachment }) =>
      attachment.state === 'refused' && isNotGranted(attachment.condition),
  );
  if (refused?.attachment.state !== 'refused') {
    return undefined;
  }
  const { route } = refused.parent;
  const { condition } = refused.attachment;
  return {
    params: {
      route: quoted(route.name),
      namespace: route.namespace,
      ...foreignServices(route.backends, route.namespace),
    },
    evidence: [
      objectEvidence(
        route,
        'status.parents.conditions',
        condition && `${condition.reason}: ${condition.message}`,
        facts.seen.httpRoutes,
      ),
    ],
  };
};

/** References of a route into other namespaces. */
export const grantReasons = {
  BackendReferenceNotGranted: defineReason({
    track: 'route',
    value: 'rejected',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The route may not use the Service',
    explanation:
      'The HTTPRoute {route} sends requests to the Service {services} of another namespace, and no ReferenceGrant there allows it. Visitors get an error.',
    fix: [
      'Ask the owner of the namespace {namespaces} for a ReferenceGrant there: from HTTPRoutes of the namespace {namespace}, to the Service.',
      'Name a Service of the namespace {namespace} in backendRefs instead.',
    ],
    among: 'routeFaults',
    needs: ['httpRoutes'],
    find: backendNotGranted,
  }),
};
