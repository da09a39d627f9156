import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The files whose content decides what an installation gives, relative to the root, in a fixed order. */
export function installInputs(root) {
  const workspaces = ['packages', 'plugins'].flatMap(folder => {
    const parent = path.join(root, folder);
    if (!fs.existsSync(parent)) {
      return [];
    }
    return fs.readdirSync(parent).map(name => `${folder}/${name}/package.json`);
  });
  return [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...workspaces.sort(),
  ].filter(file => fs.existsSync(path.join(root, file)));
}

/**
 * Equal stamps mean equal installations: nothing has to be done.
 *
 * @param {{ name: string, content: string }[]} files
 * @param {string} runtime what native packages were chosen for: Node's ABI, platform and processor
 */
export function installStamp(files, runtime) {
  const hash = createHash('sha256').update(runtime);
  for (const { name, content } of files) {
    hash.update(`\0${name}\0${content}`);
  }
  return hash.digest('hex');
}
