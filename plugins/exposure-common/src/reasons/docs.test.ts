import { dump } from 'js-yaml';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupsOf, watchedKinds } from '../kubernetes/watchedKinds';
import { clusterRole, optionalRules } from '../observation/clusterRole';
import { reasonsPage } from './reasonsPage';

const docs = join(__dirname, '../../../../docs');

/** `WRITE_DOCS=1` writes the generated parts of the pages again. */
const isWriting = process.env.WRITE_DOCS === '1';

function page(
  name: string,
  make: (present: string) => string,
): [string, string] {
  const path = join(docs, name);
  const present = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
  const made = make(present);
  if (isWriting) {
    writeFileSync(path, made);
  }
  return [isWriting ? made : present, made];
}

it('has the page of reasons that the table makes', () => {
  const [present, made] = page('reasons.md', () => reasonsPage());
  expect(present).toBe(made);
});

it('documents the ClusterRole that the table of kinds makes', () => {
  const { rules, ...role } = clusterRole();
  const needed = rules.slice(0, -optionalRules().length);
  const optional = dump(optionalRules()).trimEnd().replace(/^/gm, '  ');
  const lines = [
    '```yaml',
    `${dump({
      ...role,
      rules: needed,
    })}  # Optional: routes of other kinds. Leave out what the cluster does not have.`,
    optional,
    '```',
  ];
  const block = lines.join('\n');
  const [present, made] = page('rbac.md', written =>
    written.replace(/```yaml\napiVersion: rbac[\s\S]*?```/, block),
  );
  expect(present).toBe(made);
  expect(made).toContain(block);
});

it('may list and watch, and never reads a Secret', () => {
  const { rules } = clusterRole();
  expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(
    new Set(['list', 'watch']),
  );
  expect(rules.flatMap(({ resources }) => resources)).not.toContain('secrets');
  expect(rules.flatMap(({ resources }) => resources)).toHaveLength(
    watchedKinds.flatMap(groupsOf).length,
  );
});
