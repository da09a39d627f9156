import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

const require = createRequire(import.meta.url);
const exporter = path.join(
  path.dirname(
    require.resolve('@backstage/cli-module-translations/package.json'),
  ),
  'dist/lib/extractTranslations.cjs.js',
);

// The command itself reads every plugin of a portal, which takes a minute and more; this is its part that reads types.
test('`backstage-cli translations export` exports the words of every reason', () => {
  const {
    createTranslationProject,
    extractTranslationRefsFromSourceFile,
  } = require(exporter);
  const translation = path.join(
    repositoryRoot,
    'plugins/exposure/src/translation',
  );
  const project = createTranslationProject(
    path.join(repositoryRoot, 'tsconfig.json'),
  );
  const file = name =>
    project.addSourceFileAtPath(path.join(translation, name));
  const [ref] = extractTranslationRefsFromSourceFile(
    file('exposureFindingsTranslationRef.ts'),
    '@exposure/backstage-plugin-exposure',
    '.',
  );
  assert.equal(ref?.id, 'plugin.exposure.findings');
  // Jest holds this table equal to the reasons of the core.
  const table = file('findingMessages.ts')
    .getVariableDeclarationOrThrow('findingMessages')
    .getType()
    .getProperties();
  assert.ok(table.length > 300);
  assert.deepEqual(
    Object.keys(ref.messages).sort(),
    table.map(property => property.getName()).sort(),
  );
  assert.ok(Object.values(ref.messages).every(message => message.length > 0));
});
