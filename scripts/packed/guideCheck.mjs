import fs from 'node:fs';
import path from 'node:path';

/**
 * Whether the templates lie where the guide registers them: an entry of the same form as those of entryChecks.mjs.
 *
 * @param {string} root
 */
export function guideCheck(root) {
  const guide = fs.readFileSync(path.join(root, 'docs/install.md'), 'utf8');
  const [, target = ''] =
    /target: \.\.\/\.\.\/(node_modules\/\S+)/.exec(guide) ?? [];
  const wanted = target.split('{')[1]?.split('}')[0].split(',').length;
  return {
    title: 'templates where the guide registers them',
    file: 'templates.mjs',
    content: `import fs from 'node:fs';
const found = fs.globSync(${JSON.stringify(target)});
if (!(found.length === ${wanted})) throw new Error('found: ' + found);
`,
    run: ['templates.mjs'],
  };
}
