import { applied } from '../testing/applied';
import { edit, folder, plain, remove, write } from '../testing/writtenFolder';

const policies = `${folder}/networkpolicy.yaml`;
const ingress = `${folder}/ingress.yaml`;
const kustomization = `${folder}/kustomization.yaml`;

const theirs = `kind:   ConfigMap   # odd, but theirs
apiVersion: v1
metadata: { name: theirs }
data: {on: yes}
`;

describe('documents of others in our files', () => {
  const places: [string, (text: string) => string][] = [
    ['behind ours', text => `${text}---\n${theirs}`],
    [
      'before ours',
      text => text.replace(/^apiVersion/m, `${theirs}---\napiVersion`),
    ],
    ['between ours', text => text.replace('---\n', `---\n${theirs}--- # x\n`)],
  ];

  it.each(places)('change nothing %s', (_, change) => {
    expect(write(edit(policies, change))).toMatchObject({
      value: { changed: false },
    });
  });

  it('keep the file ours while the exposure stays, so that what goes can come back', () => {
    const guarded = { access: 'allowlist', allowlist: ['203.0.113.0/24'] };
    const first = applied(new Map(), write(new Map(), guarded));
    const middleware = `${folder}/middleware.yaml`;
    const shared = new Map(first).set(
      middleware,
      `${first.get(middleware)}---\n${theirs}`,
    );
    const open = applied(shared, write(shared));
    expect(open.get(middleware)).toContain(theirs);
    expect(applied(open, write(open))).toEqual(open);
    const back = applied(open, write(open, guarded));
    expect(back.get(middleware)).toContain(theirs);
    expect(back.get(middleware)).toContain('203.0.113.0/24');
    expect(applied(back, write(back, guarded))).toEqual(back);
    expect(applied(open, remove(open)).get(middleware)).toBe(theirs);
  });

  it.each(places)('stay byte for byte %s when ours change', (_, change) => {
    const existing = edit(policies, change);
    const after = applied(existing, write(existing, { podPort: 9999 }));
    expect(after.get(policies)).toBe(
      existing.get(policies)?.replace('port: 3000', 'port: 9999'),
    );
    expect(applied(after, write(after))).toEqual(existing);
  });

  it.each(places)('are all that is left %s when ours go', (_, change) => {
    const existing = edit(policies, change);
    const after = applied(existing, remove(existing));
    expect(after.get(policies)).toBe(theirs);
    expect(after.get(kustomization)).toMatch(
      /resources:\n {2}- networkpolicy.yaml\n$/,
    );
    expect([...after.keys()]).toEqual([policies, kustomization]);
  });

  it('that are empty, or comments alone, stay with ours and go with them', () => {
    const existing = edit(
      policies,
      text => `${text}---\n# Why: ask Sam.\n---\n`,
    );
    const after = applied(existing, write(existing, { podPort: 9999 }));
    expect(after.get(policies)).toMatch(/---\n# Why: ask Sam.\n---\n$/);
    expect(applied(existing, remove(existing))).toEqual(new Map());
  });

  it('are told from ours by labels, namespace and name alone', () => {
    const existing = edit(
      policies,
      text =>
        `${text}---\n${text
          .replace(/^#.*\n/gm, '')
          .replace(/namespace: shop$/gm, 'namespace: other')}`,
    );
    expect(write(existing)).toMatchObject({ value: { changed: false } });
  });
});

describe('our objects', () => {
  it('that are there twice, or are not wanted any more, go', () => {
    const old = 'name: shop-allow-dns-of-old';
    const existing = edit(policies, text => {
      const documents = text.split('---\n');
      const [, second = ''] = documents;
      return [...documents, second, second.replace(/name: .*/, old)].join(
        '---\n',
      );
    });
    expect(applied(existing, write(existing))).toEqual(plain);
  });

  it('that lie in another of our files go where they belong', () => {
    const existing = edit(
      ingress,
      text =>
        `${text}---\n${plain
          .get(policies)
          ?.split('---\n')[1]
          ?.replace(/3000/, '1')}`,
    );
    expect(applied(existing, write(existing))).toEqual(plain);
  });

  it('that somebody changed are put right, with the comments above them', () => {
    const existing = edit(policies, text =>
      text.replace('---\n', '---\n# Why: ask Sam.\n').replace(/3000/, '1'),
    );
    expect(applied(existing, write(existing)).get(policies)).toBe(
      plain.get(policies)?.replace('---\n', '---\n# Why: ask Sam.\n'),
    );
  });

  it.each([
    ['the label that others know', / {4}app.kubernetes.io.*\n/g],
    ['the label of our own', / {4}exposure.backstage.io.*\n/g],
  ])('are known and put right without %s', (_, label) => {
    const existing = edit(policies, text => text.replace(label, ''));
    expect(existing).not.toEqual(plain);
    expect(applied(existing, write(existing))).toEqual(plain);
  });
});

describe('objects of others under a name that is needed', () => {
  const own = (text: string) =>
    text.replace(/ {4}app.kubernetes.io.*\n {4}exposure.backstage.io.*\n/, '');

  it.each<[string, string, string]>([
    ['in our file', policies, own(plain.get(policies) ?? '')],
    [
      'in a file of another name',
      `${folder}/x.yaml`,
      own(plain.get(policies) ?? ''),
    ],
    [
      'without a namespace',
      `${folder}/x.yaml`,
      'kind: NetworkPolicy\nmetadata: {name: shop-default-deny}\n',
    ],
    [
      'in a list',
      `${folder}/x.yaml`,
      'kind: List\nitems: [{kind: NetworkPolicy, metadata: {name: shop-default-deny}}]\n',
    ],
  ])('are refused by file, kind and name %s', (_, path, content) => {
    expect(write(new Map(plain).set(path, content))).toEqual({
      ok: false,
      refusals: [
        {
          field: path,
          rule: 'ObjectNotOurs',
          message: expect.stringContaining('NetworkPolicy shop-default-deny'),
        },
      ],
    });
  });

  it('stand in nobody’s way in another namespace', () => {
    const existing = new Map([
      [
        'x.yaml',
        'kind: NetworkPolicy\nmetadata: {name: shop-default-deny, namespace: other}\n',
      ],
    ]);
    expect(write(existing)).toMatchObject({ ok: true });
  });
});

describe('files as other tools leave them', () => {
  const crlf = (text: string) => text.replace(/\n/g, '\r\n');

  it('keep their line breaks', () => {
    const existing = new Map(
      [...plain].map(([path, text]) => [path, crlf(text)]),
    );
    expect(write(existing)).toMatchObject({ value: { changed: false } });
    const changed = applied(existing, write(existing, { podPort: 9999 }));
    expect(changed.get(policies)).toBe(
      existing.get(policies)?.replace(/port: 3000/, 'port: 9999'),
    );
    expect(applied(existing, remove(existing))).toEqual(new Map());
  });

  it('keep a byte order mark, and a leading ---', () => {
    const existing = edit(ingress, text => `\uFEFF${text}`).set(
      policies,
      `---\n${plain.get(policies)}`,
    );
    expect(write(existing)).toMatchObject({ value: { changed: false } });
    const changed = applied(
      existing,
      write(existing, { path: '/x', podPort: 1 }),
    );
    expect(changed.get(ingress)).toMatch(/^\uFEFF# Generated/);
    expect(changed.get(policies)).toMatch(/^---\n# Generated/);
    expect(applied(changed, write(changed))).toEqual(existing);
  });

  it('may end without a line break', () => {
    const existing = edit(policies, text => `${text}---\n${theirs}`.trimEnd());
    const changed = applied(existing, write(existing, { podPort: 1 }));
    expect(applied(changed, write(changed))).toEqual(existing);
  });
});
