import fs from 'node:fs';
import path from 'node:path';
import { publicHome } from './publicHome.mjs';
import { resolvableLinks } from './resolvableLinks.mjs';

const kept = 'README.md-prepack';
// What lies once at the root and is packed by each package whose `files` name it; a licence every package has.
const ofTheRoot = ['docs', 'templates'];

/**
 * Puts beside the manifest what the tarball has and the folder lacks: the licence, a README whose links lead somewhere
 * on the registry's page, and the guide and templates where `files` name them.
 *
 * @param {{ root: string, folder: string }} where
 */
export function addExtras({ root, folder }) {
  // What a killed run has left would else be taken for the original.
  removeExtras({ folder });
  putTypesFirst(folder);
  const { version, files } = readManifest(folder);
  const home = publicHome(root);
  const addressOf = (file, isPicture) =>
    isPicture
      ? home.picture(`v${version}`, file)
      : home.page(`v${version}`, file);
  const readme = path.join(folder, 'README.md');
  const page = fs.readFileSync(readme, 'utf8');
  fs.writeFileSync(path.join(folder, kept), page);
  const file = slashed(path.relative(root, readme));
  fs.writeFileSync(readme, resolvableLinks(page, { file, addressOf }));
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  const packed = ofTheRoot
    .filter(name => files.includes(name))
    .flatMap(name => filesToPack(root, name));
  for (const name of packed) {
    copyPage({ root, folder, name, packed, addressOf });
  }
}

/** Conditions of an export hold in their order: behind `import`, TypeScript does not come to `types`. */
function putTypesFirst(folder) {
  const { exports: entries, ...manifest } = readManifest(folder);
  if (!entries) {
    return;
  }
  const sorted = Object.entries(entries).map(([name, entry]) => {
    if (!entry.types) {
      return [name, entry];
    }
    const { types, ...others } = entry;
    return [name, { types, ...others }];
  });
  const written = { ...manifest, exports: Object.fromEntries(sorted) };
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify(written, null, 2)}\n`,
  );
}

/** Takes away what {@link addExtras} has put there; does nothing where nothing is. */
export function removeExtras({ folder }) {
  const { files } = readManifest(folder);
  const original = path.join(folder, kept);
  if (fs.existsSync(original)) {
    fs.renameSync(original, path.join(folder, 'README.md'));
  }
  for (const name of [
    'LICENSE',
    ...ofTheRoot.filter(one => files.includes(one)),
  ]) {
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Templates whole, of the guide its pages: pictures, examples and decisions are read at the repository's home. */
function filesToPack(root, name) {
  const folder = path.join(root, name);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const file = `${name}/${entry.name}`;
      if (name === 'docs') {
        return entry.name.endsWith('.md') ? [file] : [];
      }
      return entry.isDirectory() ? filesToPack(root, file) : [file];
    })
    .sort();
}

function copyPage({ root, folder, name, packed, addressOf }) {
  const content = fs.readFileSync(path.join(root, name), 'utf8');
  const target = path.join(folder, name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(
    target,
    name.endsWith('.md')
      ? resolvableLinks(content, {
          file: name,
          comesAlong: file =>
            packed.some(one => one === file || one.startsWith(`${file}/`)),
          addressOf,
        })
      : content,
  );
}

function readManifest(folder) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function slashed(file) {
  return file.split(path.sep).join('/');
}
