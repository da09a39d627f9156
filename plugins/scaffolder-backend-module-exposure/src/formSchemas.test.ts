import { validate } from 'jsonschema';
import { readTemplate, templateNames } from './__testUtils__/readTemplate';

/** Where a schema has fields: in itself, and in what its dependencies add. */
function propertiesIn(schema: object): [string, object][] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) {
      return [];
    }
    const own = key === 'properties' ? Object.entries<object>(value) : [];
    return [...own, ...propertiesIn(value)];
  });
}

/** The schemas that a form's field has, by template. */
function fieldsNamed(name: string): [string, object][] {
  return templateNames.flatMap(template =>
    propertiesIn(readTemplate(template).spec.parameters ?? [])
      .filter(([field]) => field === name)
      .map(([, schema]): [string, object] => [template, schema]),
  );
}

const accepts = (schema: object, value: unknown) =>
  validate(value, schema).valid;

describe('a form lets nothing through that the action refuses', () => {
  it.each(fieldsNamed('namespace'))('as the namespace, in %s', (_, schema) => {
    expect(accepts(schema, 'shop-1')).toBe(true);
    expect(accepts(schema, 'x'.repeat(63))).toBe(true);
    for (const value of ['Shop', '../..', '-x', 'x-', 'a b', 'x'.repeat(64)]) {
      expect([value, accepts(schema, value)]).toEqual([value, false]);
    }
  });

  it.each(fieldsNamed('path'))('as the path, in %s', (_, schema) => {
    expect(accepts(schema, '/')).toBe(true);
    expect(accepts(schema, `/${'x'.repeat(199)}`)).toBe(true);
    for (const value of ['', 'x', '/a b', '/{x}', `/${'x'.repeat(200)}`]) {
      expect([value, accepts(schema, value)]).toEqual([value, false]);
    }
  });

  it.each(['hostnames', 'redirects', 'allowlist'].flatMap(fieldsNamed))(
    'as an entry of a list, in %s',
    (_, schema) => {
      expect(accepts(schema, [7])).toBe(false);
      expect(accepts(schema, [{ a: 1 }])).toBe(false);
      expect(accepts(schema, [['x']])).toBe(false);
    },
  );
});

describe('a change', () => {
  const fields = ['hostnames', 'redirects', 'allowlist'].flatMap(name =>
    fieldsNamed(name).filter(([template]) => template === 'change-exposure'),
  );

  it.each(fields)(
    'has lists that the form does not fill with an empty one (%#)',
    (_, schema) => {
      expect(schema).not.toHaveProperty('type');
      expect(schema).not.toHaveProperty('default');
    },
  );
});
