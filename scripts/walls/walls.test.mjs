import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import floorPlan from './floors.cjs';

const core = 'plugins/exposure-common/src/request/snippet.ts';
const backend = 'plugins/exposure-backend/src/snippet.ts';
const face = 'plugins/exposure/src/components/Snippet.tsx';
const pen = 'plugins/scaffolder-backend-module-exposure/src/snippet.ts';

const eslint = new ESLint({ cwd: repositoryRoot });

async function rulesBroken(file, code) {
  const [result] = await eslint.lintText(code, {
    filePath: path.join(repositoryRoot, file),
  });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const longFunction = lines =>
  `export function snippet(){\n${'\n'.repeat(lines)}}\n`;
const branches = Array.from(
  { length: 16 },
  (_, i) => `if (n === ${i}) return ${i};`,
).join('\n');

const forbidden = [
  [core, "import 'node:fs';", 'no-restricted-syntax'],
  [core, "import path from 'path';", 'no-restricted-syntax'],
  [core, "import { useState } from 'react';", 'no-restricted-syntax'],
  [
    core,
    "import type { V1Ingress } from '@kubernetes/client-node';",
    'no-restricted-syntax',
  ],
  [
    core,
    "import { LoggerService } from '@backstage/backend-plugin-api';",
    'no-restricted-syntax',
  ],
  [core, "export * from 'node:os';", 'no-restricted-syntax'],
  [core, "export { readFile } from 'fs';", 'no-restricted-syntax'],
  [
    core,
    "export const load = () => import('node:fs');",
    'no-restricted-syntax',
  ],
  [core, "export const load = () => require('fs');", 'no-restricted-globals'],
  [core, 'export const now = () => Date.now();', 'no-restricted-syntax'],
  [core, 'export const now = () => new Date();', 'no-restricted-syntax'],
  [core, 'export const now = () => Date();', 'no-restricted-syntax'],
  [core, 'export const chance = () => Math.random();', 'no-restricted-syntax'],
  [
    core,
    'export const hour = (at: Date) => at.getHours();',
    'no-restricted-syntax',
  ],
  [
    core,
    'export const shown = (at: Date) => at.toLocaleString();',
    'no-restricted-syntax',
  ],
  [
    core,
    'export const order = (a: string, b: string) => a.localeCompare(b);',
    'no-restricted-syntax',
  ],
  [
    core,
    'export const wait = () => setTimeout(() => {}, 1);',
    'no-restricted-globals',
  ],
  [
    core,
    'export const home = () => process.env.HOME;',
    'no-restricted-globals',
  ],
  [
    core,
    'export const now = () => performance.now();',
    'no-restricted-globals',
  ],
  [core, 'export const get = () => fetch("/");', 'no-restricted-globals'],
  [
    backend,
    "import { x } from '@exposure/backstage-plugin-exposure-common/src/hostname';",
    'import/no-internal-modules',
  ],
  [
    backend,
    "import { x } from '@exposure/backstage-plugin-exposure-common/dist/index';",
    'import/no-internal-modules',
  ],
  [
    backend,
    "import { x } from '../../exposure-common/src';",
    '@backstage/no-relative-monorepo-imports',
  ],
  [
    backend,
    "import plugin from '@exposure/backstage-plugin-exposure';",
    '@backstage/no-mixed-plugin-imports',
  ],
  [
    face,
    "import plugin from '@exposure/backstage-plugin-exposure-backend';",
    '@backstage/no-mixed-plugin-imports',
  ],
  [
    pen,
    "import plugin from '@exposure/backstage-plugin-exposure-backend';",
    '@backstage/no-mixed-plugin-imports',
  ],
  [backend, "console.log('seen');", 'no-console'],
  [face, "console.log('seen');", 'no-console'],
  [
    backend,
    'export const x = (y: any) => y;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    backend,
    'export const x = (y?: string) => y!.length;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  [
    backend,
    '// @ts-ignore\nexport const x = 1;',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    backend,
    "// eslint-disable-next-line no-console\nconsole.log('seen');",
    'no-console',
  ],
  [
    face,
    'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'react/no-danger',
  ],
  [backend, `export const x = 1;\n${'\n'.repeat(250)}`, 'max-lines'],
  [backend, longFunction(51), 'max-lines-per-function'],
  [face, longFunction(81), 'max-lines-per-function'],
  [
    backend,
    `export function x(n: number) {\n${branches}\nreturn -1;\n}`,
    'complexity',
  ],
];

for (const [file, code, rule] of forbidden) {
  test(`${rule} in ${file.split('/')[1]}: ${code
    .trim()
    .slice(0, 70)
    .replace(/\n/g, ' ')}`, async () => {
    const broken = await rulesBroken(file, code);
    assert.ok(
      broken.includes(rule),
      `broken rules: ${broken.join(', ') || 'none'}`,
    );
  });
}

const allowed = [
  [
    core,
    "import { parse } from 'tldts';\n\nexport const x = parse('a.example.com');\n",
  ],
  [
    core,
    "import { x } from '../hostname/parseHostname';\n\nexport const y = x;\n",
  ],
  [core, 'export const at = (time: string) => new Date(time).getTime();\n'],
  [
    'plugins/exposure-common/src/request/snippet.test.ts',
    "import fs from 'node:fs';\n\ntest('x', () => {\n  expect(fs.existsSync('/')).toBe(true);\n});\n",
  ],
  [
    backend,
    "import { x } from '@exposure/backstage-plugin-exposure-common';\n\nexport const y = x;\n",
  ],
];

for (const [file, code] of allowed) {
  test(`allowed in ${file.split('/')[1]}: ${code.split('\n')[0]}`, async () => {
    assert.deepEqual(await rulesBroken(file, code), []);
  });
}

const coreFolder = path.join(repositoryRoot, 'plugins/exposure-common/src');
const { floors } = floorPlan;

/** A file of the floor: the rule looks only at imports that lead somewhere. */
function fileOf(floor) {
  const names = fs.readdirSync(path.join(coreFolder, floor));
  const name = names.find(one => /^\w+\.ts$/.test(one));
  return `${floor}/${path.basename(name, '.ts')}`;
}

for (const [index, floor] of floors.entries()) {
  test(`${floor} imports nothing that stands above it`, async () => {
    const bitten = await Promise.all(
      floors.map(async other => {
        const broken = await rulesBroken(
          `plugins/exposure-common/src/${floor}/snippet.ts`,
          `export * from '../${fileOf(other)}';\n`,
        );
        return broken.includes('import/no-restricted-paths');
      }),
    );
    const above = floors.map((_, at) => at > index);
    assert.deepEqual(bitten, above);
  });
}

test('every folder of the core is a floor', () => {
  const folders = fs
    .readdirSync(coreFolder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .filter(name => !name.startsWith('__'));
  assert.deepEqual(folders.sort(), [...floors].sort());
});
