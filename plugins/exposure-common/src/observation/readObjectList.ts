import type { Parsed, Warning } from '../input/Refusal';
import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ObjectOf } from '../kubernetes';
import { readObject } from '../kubernetes';
import { field, text } from '../input/pick';
import type { Observed } from './Observed';
import { known, unknown } from './Observed';
import type { WatchedKind } from '../kubernetes/watchedKinds';
import { essentialKinds, watchedKinds } from '../kubernetes/watchedKinds';

/**
 * How a list of objects is to be understood.
 * @public
 */
export interface ObjectListOptions {
  cluster: string;
  /** When the list was made (RFC 3339). */
  at: string;
  /**
   * The kinds the list was asked for; every watched kind but the optional ones if left out. `kubectl` prints no trace of a
   * kind that it was asked for and that has no objects, so only the one who made the list can know.
   */
  kinds?: readonly WatchedKind[];
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
  items: readonly unknown[],
  { at, kinds }: ObjectListOptions,
): Observed<readonly ObjectOf<K>[]> {
  const objects = items.flatMap(item => readObject(kind, item) ?? []);
  const asked = kinds ?? essentialKinds.map(entry => entry.kind);
  const isKnown = asked.includes(kind) || objects.length > 0;
  return isKnown
    ? known(objects, at)
    : unknown('notRead', at, `the list was not made with ${kind}`);
}

/** Says what was assumed: a list made with fewer kinds would otherwise pass for a cluster that has none of them. */
function assumptions(
  byKind: ReadonlyMap<string, readonly unknown[]>,
  kinds: readonly WatchedKind[] | undefined,
): Warning[] {
  const missing = essentialKinds.filter(({ kind }) => !byKind.has(kind));
  return kinds !== undefined || missing.length === 0
    ? []
    : [
        {
          id: 'KindsTakenAsEmpty',
          message: `The list has no ${missing
            .map(({ kind }) => kind)
            .join(
              ', ',
            )}: the cluster is taken to have none. If the list was made without these kinds, name those it was made with.`,
        },
      ];
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
            'A List with items is required, as kubectl get … -A -o json prints it.',
        },
      ],
    };
  }
  const byKind = sortByKind(items);
  const objects = Object.fromEntries(
    watchedKinds.map(entry => [
      entry.kind,
      observeKind(
        entry.kind,
        byKind.get(entry.servedAs ?? entry.kind) ?? [],
        options,
      ),
    ]),
  );
  return {
    ok: true,
    // Every watched kind has its entry, made by the reader of that kind.
    value: {
      cluster: options.cluster,
      objects: objects as unknown as ClusterSnapshot['objects'],
    },
    warnings: assumptions(byKind, options.kinds),
  };
}

/**
 * The command whose output {@link readObjectList} reads as a cluster's. Optional kinds are not in it: kubectl gives nothing at
 * all where a single kind is missing.
 * @public
 */
export const objectListCommand = `kubectl get ${essentialKinds
  .map(({ plural, group }) => (group ? `${plural}.${group}` : plural))
  .join(',')} -A -o json`;
