// Writes again what the cases in manifests/__fixtures__ become: all of them, or those that are named.
// Read the difference before you commit it: what is wrong here is written down as right.
require('@backstage/cli/config/nodeTransform.cjs');
const path = require('node:path');
const {
  draftRequest,
  parsePlatform,
  settleRequest,
  writeExposure,
} = require('@exposure/backstage-plugin-exposure-common');
const {
  goldenInput,
  goldenNames,
  readGolden,
  storeGolden,
} = require('@exposure/fixtures');

const root = path.join(
  __dirname,
  '../../plugins/exposure-common/src/manifests/__fixtures__',
);

function valueOf(parsed, name) {
  if (parsed.ok) {
    return parsed.value;
  }
  const rules = parsed.refusals.map(({ message }) => message).join('\n');
  throw new Error(`${name}: ${rules}`);
}

function written(name) {
  const { exposure, request } = goldenInput(root, name);
  const platform = valueOf(parsePlatform(exposure), name);
  const draft = valueOf(draftRequest(request, platform), name);
  const settled = valueOf(settleRequest(draft), name);
  const { files, body } = valueOf(writeExposure(settled), name);
  return {
    expected: new Map(files.map(file => [file.path, file.content])),
    pullRequest: body,
  };
}

const named = process.argv.slice(2);
const isMeant = name => named.length === 0 || named.includes(name);

storeGolden(
  root,
  new Map(
    goldenNames(root).map(name => [
      name,
      isMeant(name) ? written(name) : readGolden(root, name),
    ]),
  ),
);
