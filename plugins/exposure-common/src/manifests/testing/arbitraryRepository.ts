import fc from 'fast-check';

const entry = fc.constantFrom(
  'deployment.yaml',
  './service.yaml',
  '"config.yaml"',
  "'../base'",
  'github.com/example/base?ref=v1',
);

const comment = fc.constantFrom('', ' # ours', '   # ingress.yaml');

const block = fc
  .tuple(
    fc.uniqueArray(fc.tuple(entry, comment), {
      minLength: 1,
      selector: ([name]) => name,
    }),
    fc.constantFrom('', '  ', '      '),
    fc.constantFrom('', ' # the list'),
  )
  .map(
    ([entries, indent, behind]) =>
      `resources:${behind}\n${entries
        .map(([name, note]) => `${indent}- ${name}${note}\n`)
        .join('')}`,
  );

const flow = fc
  .tuple(fc.uniqueArray(entry), fc.constantFrom(', ', ',', ' , '), comment)
  .map(
    ([entries, comma, note]) => `resources: [${entries.join(comma)}]${note}\n`,
  );

const others = fc.constantFrom(
  'apiVersion: kustomize.config.k8s.io/v1beta1\n',
  'namespace:   shop   # odd\n',
  '# A comment alone.\n',
  'images:\n- name: shop\n  newTag: "1.10"\n',
  'patches:\n  - patch: |-\n      resources:\n        - ingress.yaml\n',
  '\n',
);

/** A kustomization as somebody writes it, that has none of our files. */
export const arbitraryKustomization = fc
  .tuple(
    fc.array(others, { maxLength: 2 }),
    fc.oneof(block, flow, fc.constantFrom('', 'resources:\n')),
    fc.array(others, { maxLength: 2 }),
    fc.record({
      crlf: fc.boolean(),
      mark: fc.boolean(),
      open: fc.boolean(),
    }),
  )
  .map(([above, resources, below, { crlf, mark, open }]) => {
    const body = [
      'kind: Kustomization\n',
      ...new Set([...above, resources, ...below]),
    ].join('');
    const ended = open ? body.trimEnd() : body;
    const broken = crlf ? ended.replace(/\n/g, '\r\n') : ended;
    return mark ? `\uFEFF${broken}` : broken;
  });

/** A YAML document of somebody else, as text. */
export const arbitraryDocument = fc.constantFrom(
  'kind: ConfigMap\napiVersion: v1\nmetadata: { name: theirs }\ndata: {on: yes}\n',
  '# theirs\nkind:   Ingress\nmetadata:\n    name: "theirs"   # odd\n',
  'a: &x [1, 2]\nb: *x\n',
  '- a\n- b\n',
  'text: |\n  ---\n  kind: Ingress\n',
);
