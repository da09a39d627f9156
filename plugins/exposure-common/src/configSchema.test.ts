import { readConfigSchema, type Schema } from './__testUtils__/configSchema';
import { parsePlatform } from '.';

/** A name that fits wherever the configuration lets the platform choose one. */
const chosen = 'chosen';

/** Tells of every key that is looked for in a mapping, whether or not it is there. */
type Told = (path: string, key: string) => void;

/** Everything that the schema allows at once; what is in it need not go together. `pick` says which of several values. */
function filled(
  schema: Schema,
  pick = 0,
  path = 'exposure',
  told?: Told,
): unknown {
  const within = (of: Schema, key: string) =>
    filled(of, pick, `${path}${key}`, told);
  switch (schema.kind) {
    case 'mapping': {
      const entries = Object.entries(schema.keys).map(
        ([key, entry]) => [key, within(entry.schema, `.${key}`)] as const,
      );
      const mapping = Object.fromEntries(entries);
      return told ? listening(mapping, key => told(path, key)) : mapping;
    }
    case 'record':
      return { [chosen]: within(schema.of, `.${chosen}`) };
    case 'list':
      return [within(schema.of, '[0]')];
    case 'choice':
      return schema.values.at(pick);
    default:
      return { text: 'x', number: 1, flag: true }[schema.kind];
  }
}

/** Listing the keys of a mapping is no look at one of them. */
function listening(mapping: object, told: (key: string) => void): object {
  return new Proxy(mapping, {
    get(target, key) {
      if (typeof key === 'string') {
        told(key);
      }
      return Reflect.get(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      if (typeof key === 'string' && !Object.hasOwn(target, key)) {
        told(key);
      }
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

interface Place {
  path: string;
  schema: Schema;
  optional: boolean;
  /** The whole configuration with another value here, `undefined` for none. */
  with: (value: unknown) => unknown;
}

/** Every place of the schema below a value, with what the configuration would be with something else there. */
function placesIn(
  schema: Schema,
  pick = 0,
  path = 'exposure',
  around: (value: unknown) => unknown = value => value,
): Place[] {
  const below = (of: Schema, step: string, optional: boolean) => {
    const key = step.replace(/^\./, '');
    const place = (value: unknown) =>
      around(
        step === '[0]'
          ? [value]
          : { ...Object(filled(schema, pick)), [key]: value },
      );
    const at = `${path}${step}`;
    return [
      { path: at, schema: of, optional, with: place },
      ...placesIn(of, pick, at, place),
    ];
  };
  switch (schema.kind) {
    case 'mapping':
      return Object.entries(schema.keys).flatMap(([key, entry]) =>
        below(entry.schema, `.${key}`, entry.optional),
      );
    case 'record':
      return below(schema.of, `.${chosen}`, true);
    case 'list':
      return below(schema.of, '[0]', true);
    default:
      return [];
  }
}

const schema = readConfigSchema();
const places = placesIn(schema);
const mappings = [{ path: 'exposure', schema }, ...places].flatMap(place =>
  place.schema.kind === 'mapping'
    ? [{ path: place.path, keys: Object.keys(place.schema.keys) }]
    : [],
);
const choices = places.flatMap(place =>
  place.schema.kind === 'choice'
    ? [{ ...place, values: place.schema.values }]
    : [],
);

function refusalsAt(path: string, config: unknown) {
  const parsed = parsePlatform(config);
  const refusals = parsed.ok ? [] : parsed.refusals;
  return refusals.filter(({ field }) => field === path);
}

describe('config.d.ts and parsePlatform', () => {
  const asked = new Map<string, Set<string>>();
  parsePlatform(
    filled(schema, 0, 'exposure', (path, key) => {
      asked.set(path, (asked.get(path) ?? new Set()).add(key));
    }),
  );

  it.each(mappings)('know the same keys of $path', ({ path, keys }) => {
    expect([...(asked.get(path) ?? [])].sort()).toEqual([...keys].sort());
  });

  it('know no key that the other refuses', () => {
    const parsed = parsePlatform(filled(schema));
    const refusals = parsed.ok ? [] : parsed.refusals;
    expect(refusals.filter(({ rule }) => rule === 'UnknownField')).toEqual([]);
  });

  it.each(choices)('choose among the same for $path', place => {
    const [refusal] = refusalsAt(place.path, place.with('nonsense'));
    const [, listed = ''] =
      /(?:one of|supported:) ([\w-]+(?:, [\w-]+)*)/.exec(
        refusal?.message ?? '',
      ) ?? [];
    expect(listed.split(', ').sort()).toEqual([...place.values].sort());
    for (const value of place.values) {
      const rules = refusalsAt(place.path, place.with(value));
      expect(rules.map(({ rule }) => rule)).not.toContain('OneOf');
    }
  });

  it.each(places)('expect the same kind of value in $path', ({ path }) => {
    // Some settings have a meaning only with the first, or only with the last, of the values of another.
    const refusals = [0, -1]
      .flatMap(pick => placesIn(schema, pick))
      .filter(place => place.path === path)
      .flatMap(place => {
        const wrong = place.schema.kind === 'text' ? 7 : 'nonsense';
        return refusalsAt(path, place.with(wrong));
      });
    expect(refusals).not.toEqual([]);
  });

  it.each(places.filter(({ optional }) => !optional))(
    'cannot do without $path',
    place => {
      const [refusal] = refusalsAt(place.path, place.with(undefined));
      expect(refusal?.rule).toBe('Required');
    },
  );
});
