import type { Parsed } from '../request/Refusal';
import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ObjectOf } from './kubernetes';
import { readObject } from './kubernetes';
import { readHead } from './kubernetes/ObjectHead';
import { field, text } from './kubernetes/pick';
import type { Observed } from './Observed';
import { known, unknown } from './Observed';
import type { WatchedKind } from './watchedKinds';
import { watchedKinds } from './watchedKinds';

/**
 * How a list of objects is to be understood.
 * @public
 */
export interface ObjectListOptions {
  cluster: string;
  /** When the list was made (RFC 3339). */
  at: string;
  /** The list was made with every watched kind, so that a kind without objects is known to have none. */
  complete?: boolean;
}

/** What a kind comes with: the API server itself, or an installation that may be missing. */
function familyOf(kind: WatchedKind): string {
  const group = watchedKinds.find(entry => entry.kind === kind)?.group ?? '';
  const family = ['cert-manager.io', 'gateway.networking.k8s.io'];
  return family.find(name => group.endsWith(name)) ?? 'kubernetes';
}

/** Every cluster has the Service `default/kubernetes` and its EndpointSlice. */
function isOfKubernetesService(item: unknown): boolean {
  const { namespace, name, labels } = readHead(item) ?? {};
  return (
    namespace === 'default' &&
    (name === 'kubernetes' ||
      labels?.['kubernetes.io/service-name'] === 'kubernetes')
  );
}

/**
 * `kubectl` prints no trace of a kind that it was asked for and that has no objects. A list that holds the two
 * objects every cluster has was made for all namespaces and, since nobody asks for EndpointSlices alone, for all
 * kinds. Whether the cluster has the kinds of an installation at all only another kind of it can show.
 */
function familiesAskedFor(
  byKind: ReadonlyMap<string, readonly unknown[]>,
): ReadonlySet<string> {
  const isWhole = ['Service', 'EndpointSlice'].every(kind =>
    byKind.get(kind)?.some(isOfKubernetesService),
  );
  const present = watchedKinds.filter(({ kind }) => byKind.has(kind));
  return new Set(isWhole ? present.map(({ kind }) => familyOf(kind)) : []);
}

function sortByKind(items: readonly unknown[]): Map<string, unknown[]> {
  const byKind = new Map<string, unknown[]>();
  for (const item of items) {
    const kind = text(field(item, 'kind')) ?? '';
    const same = byKind.get(kind);
    if (same) {
      same.push(item);
    } else {
      byKind.set(kind, [item]);
    }
  }
  return byKind;
}

function observeKind<K extends WatchedKind>(
  kind: K,
  byKind: ReadonlyMap<string, readonly unknown[]>,
  families: ReadonlySet<string>,
  { at, complete }: ObjectListOptions,
): Observed<readonly ObjectOf<K>[]> {
  const objects = (byKind.get(kind) ?? []).flatMap(
    item => readObject(kind, item) ?? [],
  );
  const isKnown =
    complete || objects.length > 0 || families.has(familyOf(kind));
  return isKnown
    ? known(objects, at)
    : unknown('notRead', at, `the list has no ${kind}`);
}

/**
 * Reads what `kubectl get … -A -o json` prints. Objects of kinds that are not watched are left out; an object that
 * is none is left out too.
 * @public
 */
export function readObjectList(
  list: unknown,
  options: ObjectListOptions,
): Parsed<ClusterSnapshot> {
  const kind = text(field(list, 'kind')) ?? '';
  const items = field(list, 'items');
  if (!kind.endsWith('List') || !Array.isArray(items)) {
    return {
      ok: false,
      refusals: [
        {
          field: 'items',
          rule: 'NotAList',
          message:
            'A List with items is needed, as kubectl get … -A -o json prints it.',
        },
      ],
    };
  }
  const byKind = sortByKind(items);
  const families = familiesAskedFor(byKind);
  const objects = Object.fromEntries(
    watchedKinds.map(entry => [
      entry.kind,
      observeKind(entry.kind, byKind, families, options),
    ]),
  );
  return {
    ok: true,
    // Every watched kind has its entry, made by the reader of that kind.
    value: {
      cluster: options.cluster,
      objects: objects as unknown as ClusterSnapshot['objects'],
    },
    warnings: [],
  };
}

/**
 * The command whose output {@link readObjectList} reads completely.
 * @public
 */
export const objectListCommand = `kubectl get ${watchedKinds
  .map(({ plural, group }) => (group ? `${plural}.${group}` : plural))
  .join(',')} -A -o json`;
