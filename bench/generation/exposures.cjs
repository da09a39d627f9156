const fs = require('node:fs');
const path = require('node:path');
const {
  parsePlatform,
  writeExposure,
} = require('@exposure/backstage-plugin-exposure-common');
const { parse } = require('yaml');

/** One hostname with a certificate of its own: an Ingress, a Certificate and four NetworkPolicies. */
const fixture = path.join(
  __dirname,
  '../../plugins/exposure-common/src/manifests/__fixtures__/nginx-public-certificate',
);

/** The folder of the files that the request of the fixture becomes. */
function expectedFolder() {
  const [file] = fs
    .readdirSync(path.join(fixture, 'expected'), {
      recursive: true,
      withFileTypes: true,
    })
    .filter(entry => entry.isFile());
  return file.parentPath;
}

function read(name) {
  return parse(fs.readFileSync(path.join(fixture, name), 'utf8'));
}

/**
 * Whole exposures, from raw input to files and the text of the pull request: parsed, judged, built, printed, read back
 * and planned. Each in a namespace of its own, so that nothing can be kept from one to the next.
 *
 * @returns {(count: number) => void}
 */
function exposureWriter() {
  const request = read('request.yaml');
  const platform = parsePlatform(read('app-config.yaml').exposure);
  if (!platform.ok) throw new Error('the platform of the fixture is refused');
  let serial = 0;
  return count => {
    for (let set = 0; set < count; set += 1) {
      serial += 1;
      const input = { ...request, namespace: `team-${serial}` };
      if (!writeExposure(input, platform.value, new Map()).ok)
        throw new Error('the request of the fixture is refused');
    }
  };
}

module.exports = { expectedFolder, exposureWriter };
