import fs from 'node:fs';
import path from 'node:path';
import { codeBlocks } from '../portals/guide/codeBlocks.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

const folder = path.join(repositoryRoot, 'docs');

/** The pages of `docs/`, without folders below it: `{ name, text }`. */
export function pages() {
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => ({
      name,
      text: fs.readFileSync(path.join(folder, name), 'utf8'),
    }));
}

/** The code of a page in one of these languages, in order. */
export function codeIn(text, languages) {
  return codeBlocks(text)
    .filter(({ language }) => languages.includes(language))
    .map(block => block.text);
}

/** Lines of code that begin a statement, without those in which an import goes on. */
function statements(code) {
  return code
    .replace(/^import[\s\S]*?from '[^']*';$/gm, 'import;')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.trim().startsWith('//'));
}

/** Whether every import stands above everything else, as Backstage's own lint rules want it. */
export function importsComeFirst(code) {
  const lines = statements(code);
  const last = lines.lastIndexOf('import;');
  return lines.slice(0, last + 1).every(line => line === 'import;');
}
