import type { Case, Json, JsonObject } from '@exposure/fixtures';
import { watchedKinds } from '../../kubernetes';
import type { ExposureStatus } from '../../status/ExposureStatus';

/** What an edit is known to do to a world in which everything went well. */
export type Oracle =
  /** Visitors are no longer served, whatever else is true. */
  | 'broken'
  /** Nothing changed but what is known of it. */
  | 'lessKnown'
  /** The same, of something without which nothing can be called good. */
  | 'unknown';

/** A change to a world that is live. */
export interface WorldEdit {
  name: string;
  oracle: Oracle;
  /** Whether the oracle holds of a world with this status; left out = of every one. */
  appliesTo?: (status: ExposureStatus) => boolean;
  /** The changed world; the number picks one of several possibilities. */
  edit: (world: Case, pick: number) => Case;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function itemsOf({ objects }: Case): readonly Json[] {
  const items = objects?.items;
  return Array.isArray(items) ? items : [];
}

function withItems(world: Case, items: readonly Json[]): Case {
  return { ...world, objects: { ...world.objects, items: [...items] } };
}

function without(world: Case, ...kinds: string[]): Case {
  return withItems(
    world,
    itemsOf(world).filter(
      item => !isObject(item) || !kinds.includes(String(item.kind)),
    ),
  );
}

/** Applies a change to the status of every object of a kind. */
function withStatus(
  world: Case,
  kind: string,
  change: (status: JsonObject) => Json,
): Case {
  return withItems(
    world,
    itemsOf(world).map(item =>
      isObject(item) && item.kind === kind
        ? { ...item, status: change(isObject(item.status) ? item.status : {}) }
        : item,
    ),
  );
}

const condition = (type: string, status: string, reason: string) => ({
  type,
  status,
  reason,
  message: 'said so',
  lastTransitionTime: '2026-11-01T00:00:00Z',
});

function refusedBy(status: JsonObject, reason: string, value: string): Json {
  const parents = Array.isArray(status.parents) ? status.parents : [];
  return {
    ...status,
    parents: parents.map(parent => ({
      ...(isObject(parent) ? parent : {}),
      conditions: [condition('Accepted', value, reason)],
    })),
  };
}

const refusals = [
  ...['NotAllowedByListeners', 'NoMatchingListenerHostname'],
  ...['NoMatchingParent', 'NoReadyListeners', 'UnsupportedValue', 'Pending'],
  ...['constructor', ''],
];

function answered(world: Case, rcode: string): Case {
  return {
    ...world,
    answers: (world.answers ?? []).map(answer => ({
      ...(isObject(answer) ? answer : {}),
      rcode,
      answers: [],
    })),
  };
}

function hidden(world: Case, unknown: JsonObject): Case {
  const { sources } = world.facts;
  return {
    ...world,
    facts: {
      ...world.facts,
      sources: {
        pullRequest: null,
        ...(isObject(sources) ? sources : {}),
        unknown,
      },
    },
  };
}

const causes = ['forbidden', 'notRead', 'unreachable', 'tooLarge'];

const causeAt = (pick: number) => causes[pick % causes.length] ?? '';

const onGateway = ({ route }: ExposureStatus) => route?.kind === 'HTTPRoute';

/** No handshake shows what visitors get. */
const isUnproven = ({ tracks }: ExposureStatus) =>
  tracks.serving.value === 'notProbed';

/** Changes of which it is known what they mean. */
export const worldEdits: readonly WorldEdit[] = [
  {
    name: 'no Service',
    oracle: 'broken',
    appliesTo: ({ route }) => route?.service?.readyPods !== undefined,
    edit: world => without(world, 'Service'),
  },
  {
    name: 'no ready pod',
    oracle: 'broken',
    appliesTo: ({ route }) => (route?.service?.readyPods ?? 0) > 0,
    edit: world => without(world, 'EndpointSlice'),
  },
  {
    name: 'no route',
    oracle: 'broken',
    appliesTo: ({ route }) => route !== undefined,
    edit: world => without(world, 'Ingress', 'HTTPRoute'),
  },
  {
    name: 'no Gateway',
    oracle: 'broken',
    appliesTo: onGateway,
    edit: world => without(world, 'Gateway'),
  },
  {
    name: 'a route that no parent takes',
    oracle: 'broken',
    appliesTo: onGateway,
    edit: (world, pick) =>
      withStatus(world, 'HTTPRoute', status =>
        refusedBy(
          status,
          refusals[pick % refusals.length] ?? '',
          pick % 2 === 0 ? 'False' : 'Unknown',
        ),
      ),
  },
  {
    name: 'a route that no controller answered',
    oracle: 'broken',
    appliesTo: onGateway,
    edit: world => withStatus(world, 'HTTPRoute', () => ({})),
  },
  {
    name: 'a Gateway that is not programmed',
    oracle: 'broken',
    appliesTo: onGateway,
    edit: (world, pick) =>
      withStatus(world, 'Gateway', status => ({
        ...status,
        conditions: [
          condition('Accepted', 'True', 'Accepted'),
          condition(
            'Programmed',
            pick % 2 === 0 ? 'False' : 'Unknown',
            ['Invalid', 'Pending', 'NoResources', 'x'][pick % 4] ?? '',
          ),
        ],
      })),
  },
  {
    name: 'an expired certificate',
    oracle: 'broken',
    appliesTo: status => status.certificate !== undefined && isUnproven(status),
    edit: world =>
      withStatus(world, 'Certificate', status => ({
        ...status,
        notBefore: '2020-01-01T00:00:00Z',
        notAfter: '2020-04-01T00:00:00Z',
      })),
  },
  {
    name: 'no certificate',
    oracle: 'broken',
    appliesTo: status => status.certificate !== undefined && isUnproven(status),
    edit: world => without(world, 'Certificate'),
  },
  {
    name: 'a hostname that does not exist',
    oracle: 'broken',
    appliesTo: ({ tracks }) => tracks.dns.value === 'ok',
    edit: world => answered(world, 'NXDOMAIN'),
  },
  {
    name: 'resolvers that all fail',
    oracle: 'broken',
    appliesTo: ({ tracks }) => tracks.dns.value === 'ok',
    edit: world => answered(world, 'SERVFAIL'),
  },
  {
    name: 'routes that cannot be read',
    oracle: 'unknown',
    edit: (world, pick) =>
      hidden(world, { Ingress: causeAt(pick), HTTPRoute: causeAt(pick) }),
  },
  {
    name: 'Services that cannot be read',
    oracle: 'unknown',
    appliesTo: ({ route }) => route?.service?.readyPods !== undefined,
    edit: (world, pick) => hidden(world, { Service: causeAt(pick) }),
  },
  {
    name: 'pods that cannot be read',
    oracle: 'unknown',
    appliesTo: ({ route }) => route?.service?.readyPods !== undefined,
    edit: (world, pick) => hidden(world, { EndpointSlice: causeAt(pick) }),
  },
  {
    name: 'DNS that was not asked',
    oracle: 'unknown',
    // A probe connects to what the DNS says: without the one there is not the other.
    appliesTo: ({ tracks }) => tracks.serving.value === 'notProbed',
    edit: world => ({ ...world, answers: undefined }),
  },
  {
    name: 'kinds that cannot be read',
    oracle: 'lessKnown',
    edit: (world, pick) =>
      hidden(
        world,
        Object.fromEntries(
          watchedKinds
            .filter((_, index) => (pick >> index % 12) % 2 === 1)
            .map(({ kind }) => [kind, causeAt(pick)]),
        ),
      ),
  },
  {
    name: 'one kind that cannot be read',
    oracle: 'lessKnown',
    edit: (world, pick) =>
      hidden(world, {
        [watchedKinds[pick % watchedKinds.length]?.kind ?? '']: causeAt(pick),
      }),
  },
  {
    name: 'answers that are lost',
    oracle: 'lessKnown',
    edit: (world, pick) => ({
      ...world,
      answers: (world.answers ?? []).filter(
        (_, index) => (pick >> index % 12) % 2 === 0,
      ),
    }),
  },
];
