// Writes expected/ and pull-request.md of the folders in manifests/__fixtures__ anew: of all of them, or of those
// that are named. Read the difference before you commit it: what is wrong here is written down as right.
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');
const {
  parsePlatform,
  writeExposure,
} = require('@exposure/backstage-plugin-exposure-common');

const root = path.join(
  __dirname,
  '../../plugins/exposure-common/src/manifests/__fixtures__',
);

function read(folder, name) {
  return parse(fs.readFileSync(path.join(folder, name), 'utf8'));
}

function valueOf(parsed, folder) {
  if (parsed.ok) return parsed.value;
  const rules = parsed.refusals.map(({ message }) => message).join('\n');
  throw new Error(`${path.basename(folder)}: ${rules}`);
}

function writeFolder(folder) {
  const { exposure } = read(folder, 'app-config.yaml');
  const platform = valueOf(parsePlatform(exposure), folder);
  const request = read(folder, 'request.yaml');
  const { files, body } = valueOf(writeExposure(request, platform), folder);
  const expected = path.join(folder, 'expected');
  fs.rmSync(expected, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(expected, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, file.content);
  }
  fs.writeFileSync(path.join(folder, 'pull-request.md'), body);
}

const named = process.argv.slice(2);
fs.readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .filter(({ name }) => named.length === 0 || named.includes(name))
  .forEach(({ name }) => writeFolder(path.join(root, name)));
