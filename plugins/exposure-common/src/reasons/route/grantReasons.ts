import type { Condition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { JudgedParent } from '../listeners/heldAttachments';
import { heldAttachments, isTaken } from '../listeners/heldAttachments';
import type { GrantState } from '../listeners/grants';
import { grantOf } from '../listeners/grants';

/** The answer to a reference into another namespace that no ReferenceGrant there allows. */
export function isNotGranted(condition: Condition | undefined): boolean {
  return (
    condition?.type === 'ResolvedRefs' && condition.reason === 'RefNotPermitted'
  );
}

/** A Service of another namespace that a route sends requests to, with what is known of its grant. */
interface ForeignService {
  name: string;
  namespace: string;
  grant: GrantState;
}

function foreignServices(
  facts: Facts,
  { parent: { route } }: JudgedParent,
): ForeignService[] {
  return route.backends.flatMap(({ name, namespace }) =>
    namespace !== undefined && namespace !== route.namespace
      ? [
          {
            name,
            namespace,
            grant: grantOf(facts, {
              from: { kind: 'HTTPRoute', namespace: route.namespace },
              to: { kind: 'Service', namespace, name },
            }),
          },
        ]
      : [],
  );
}

function conditionOf({ attachment }: JudgedParent): Condition | undefined {
  return attachment.state === 'refused' ? attachment.condition : undefined;
}

const listed = (items: readonly string[], none: string) =>
  quoted([...new Set(items)].slice(0, 3).join(', ')) || none;

/** Grants that allow something else are not listed: what a namespace allows others is not for everyone who refers to it. */
function foundGrants(services: readonly ForeignService[]): string {
  return services.every(({ grant }) => grant.state === 'unknown')
    ? 'not read'
    : 'none that allows this';
}

function violation(
  { seen }: Facts,
  judged: JudgedParent,
  services: readonly ForeignService[],
) {
  const { route } = judged.parent;
  const condition = conditionOf(judged);
  return {
    params: {
      route: quoted(route.name),
      parent: quoted(judged.parent.name),
      namespace: route.namespace,
      namespaces: listed(
        services.map(({ namespace }) => namespace),
        'of what it refers to',
      ),
      services: listed(
        services.map(({ namespace, name }) => `${namespace}/${name}`),
        'that it refers to',
      ),
      found: foundGrants(services),
      grant: listed(
        services.flatMap(({ grant }) =>
          grant.state === 'granted' ? [grant.grant] : [],
        ),
        'none',
      ),
    },
    evidence: [
      objectEvidence(
        route,
        'status.parents.conditions',
        condition && `${condition.reason}: ${condition.message}`,
        seen.httpRoutes,
      ),
    ],
  };
}

/** The first route that a controller refuses a reference of, with its Services of other namespaces. */
function refusedReference(facts: Facts) {
  const judged = heldAttachments(facts).find(entry =>
    isNotGranted(conditionOf(entry)),
  );
  return judged && { judged, services: foreignServices(facts, judged) };
}

const backendNotGranted = (facts: Facts) => {
  const refused = refusedReference(facts);
  if (!refused) {
    return undefined;
  }
  const { judged, services } = refused;
  const open = services.filter(({ grant }) => grant.state !== 'granted');
  return services.length > 0 && open.length === 0
    ? undefined
    : violation(facts, judged, open);
};

const grantedYetRefused = (facts: Facts) => {
  const { judged, services = [] } = refusedReference(facts) ?? {};
  const isGranted =
    services.length > 0 &&
    services.every(({ grant }) => grant.state === 'granted');
  return judged && isGranted ? violation(facts, judged, services) : undefined;
};

/** Some controllers say nothing of references, which says neither yes nor no. */
const grantMissing = (facts: Facts) => {
  for (const judged of heldAttachments(facts).filter(isTaken)) {
    const { route } = judged.parent;
    const isSilent = route.parentStatuses.every(({ conditions }) =>
      conditions.every(({ type }) => type !== 'ResolvedRefs'),
    );
    const missing = foreignServices(facts, judged).filter(
      ({ grant }) => grant.state === 'missing',
    );
    if (isSilent && missing.length > 0) {
      return violation(facts, judged, missing);
    }
  }
  return undefined;
};

const common = {
  track: 'route',
  value: 'rejected',
  severity: 'error',
  headline: 'byActor',
  among: 'routeFaults',
  needs: ['httpRoutes'],
} as const;

/** References of a route into other namespaces. */
export const grantReasons = {
  BackendReferenceNotGranted: defineReason({
    ...common,
    actor: 'you',
    title: 'The route may not use the Service',
    explanation:
      'The HTTPRoute {route} sends requests to the Service {services} of another namespace, and no ReferenceGrant there allows it. Visitors get an error.',
    fix: [
      'Ask the owner of the namespace {namespaces} for a ReferenceGrant there: from HTTPRoutes of the namespace {namespace}, to the Service.',
      'Compare what the ReferenceGrants of that namespace allow. Found there: {found}.',
      'Name a Service of the namespace {namespace} in backendRefs instead.',
    ],
    find: facts => backendNotGranted(facts) ?? grantMissing(facts),
  }),
  GrantedReferenceRefused: defineReason({
    ...common,
    actor: 'platform',
    title: 'The Gateway overlooks a ReferenceGrant',
    explanation:
      'The {grant} allows the HTTPRoute {route} to use the Service {services}, but the {parent} still refuses it. Visitors get an error.',
    fix: [
      'Platform team: check that the Gateway’s controller may read ReferenceGrants of the namespace {namespaces}, and read its log.',
    ],
    find: grantedYetRefused,
  }),
};
