import fs from 'node:fs';
import path from 'node:path';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { manifestFields, repositoryField } from './manifestFields.mjs';
import { addressOf, publicHome } from './publicHome.mjs';

/**
 * Makes an address the public home, or with none writes the one that the root says into each published package.
 *
 * @param {string} root
 * @param {string} [address]
 */
export function writeManifests(root, address) {
  if (address) {
    edit(root, { repository: repositoryField(addressOf(address)) });
  }
  const home = publicHome(root);
  for (const { folder } of publishablePackages(root)) {
    const directory = path.relative(root, folder).split(path.sep).join('/');
    edit(folder, manifestFields(home.address, directory));
  }
  return home;
}

/** A new field stands behind `license`, where people look for it. */
function edit(folder, fields) {
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  const entries = Object.entries(manifest).flatMap(([key, value]) =>
    key === 'license'
      ? [[key, value], ...Object.entries(fields)]
      : [[key, value]].filter(() => !(key in fields)),
  );
  const content = JSON.stringify(Object.fromEntries(entries), null, 2);
  fs.writeFileSync(file, `${content}\n`);
}
