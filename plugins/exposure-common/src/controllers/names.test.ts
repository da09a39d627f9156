import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { profileNames } from './profiles';

const root = resolve(__dirname, '../../../..');

/** Where what a controller does is decided, or told to a team. */
const sources = ['plugins', 'packages/cli'];

/** Each profile's own facts, the table of what is written, and the guide out of one of them. */
const owners = [
  'exposure-common/src/controllers/',
  'exposure-common/src/manifests/routes/routeWriters.ts',
  '/migration/',
  // Documentation: its sentences are a page.
  'exposure-common/src/input/refusals/',
];

const isSource = (path: string) =>
  /\/src\/.*\.tsx?$/.test(path) &&
  !/\.(test|examples)\.|\/(testing|__\w+__|dist|node_modules)\//.test(path) &&
  !owners.some(owner => path.includes(owner));

const files = sources.flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(path => join(root, folder, path))
    .filter(isSource),
);

it('only the controllers know their names', () => {
  const written = new RegExp(`['"\`](${profileNames.join('|')})['"\`]`);
  const found = files.filter(path => written.test(readFileSync(path, 'utf8')));
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
