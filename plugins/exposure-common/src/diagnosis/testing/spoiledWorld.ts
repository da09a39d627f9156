import type { Case, Json } from '@exposure/fixtures';
import { isObject, itemsOf } from './worldEdits';

/** What stands in a field that its writer got wrong. */
const junk: readonly Json[] = [
  null,
  '',
  0,
  -1,
  [],
  {},
  [null, 'x', {}],
  { constructor: 'x' },
  'x'.repeat(3000),
  '\u202e{hostname} </script> ${x}\n\u001b[31m',
  '2026-11-31T25:61:61Z',
];

/** The paths of everything in a value that can be changed. */
function pathsIn(value: Json, path: readonly string[] = []): string[][] {
  const entries = Array.isArray(value)
    ? value.map((entry, index) => [String(index), entry] as const)
    : Object.entries(isObject(value) ? value : {});
  return [
    [...path],
    ...entries.flatMap(([key, entry]) => pathsIn(entry, [...path, key])),
  ];
}

function put(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) {
    return by;
  }
  if (Array.isArray(value)) {
    return value.map((entry, index) =>
      String(index) === key ? put(entry, rest, by) : entry,
    );
  }
  return isObject(value)
    ? { ...value, [key]: put(value[key] ?? null, rest, by) }
    : value;
}

/** A world with one field of one object as nobody should have written it. */
export function spoiledWorld(
  world: Case,
  which: number,
  where: number,
  by: number,
): Case {
  const items = itemsOf(world);
  const target = items[which % Math.max(items.length, 1)];
  if (target === undefined) {
    return world;
  }
  const paths = pathsIn(target);
  const path = paths[where % paths.length] ?? [];
  const value = junk[by % junk.length] ?? null;
  return {
    ...world,
    objects: {
      ...world.objects,
      items: items.map(item =>
        item === target ? put(item, path, value) : item,
      ),
    },
  };
}
