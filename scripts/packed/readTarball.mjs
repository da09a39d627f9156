import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * What lies in a packed package.
 *
 * @param {string} file
 * @returns {Promise<{ manifest: Record<string, any>, files: string[], readme: string }>}
 */
export async function readTarball(file) {
  // Loaded on demand: the commands are known before there is any dependency.
  const { extract } = await import('tar');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-tarball-'));
  try {
    extract({ file, cwd: folder, sync: true, strip: 1 });
    const read = name => fs.readFileSync(path.join(folder, name), 'utf8');
    const files = filesBelow(folder).map(one =>
      path.relative(folder, one).split(path.sep).join('/'),
    );
    return {
      manifest: JSON.parse(read('package.json')),
      files,
      readme: files.includes('README.md') ? read('README.md') : '',
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    })
    .sort();
}
