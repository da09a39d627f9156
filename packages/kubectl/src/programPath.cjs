const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '../../../.cache/kubectl-layer');

/** In a process of its own: in the sandbox of a test a byte array is none to the library, which then reads nothing. */
function unpack(name, file) {
  execFileSync(process.execPath, [
    path.join(__dirname, 'unpackProgram.cjs'),
    name,
    file,
  ]);
}

function programPath(name) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return name;
  }
  const file = path.join(folder, name, name);
  if (!fs.existsSync(file)) {
    unpack(name, file);
  }
  return file;
}

module.exports = { programPath };
