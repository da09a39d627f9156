const path = require('node:path');
const {
  draftRequest,
  parsePlatform,
  planExposure,
  settleRequest,
  writeExposure,
} = require('@exposure/backstage-plugin-exposure-common');
const { readGolden } = require('@exposure/fixtures');

/** One hostname with a certificate of its own: an Ingress, a Certificate and four NetworkPolicies. */
const golden = readGolden(
  path.join(
    __dirname,
    '../../plugins/exposure-common/src/manifests/__fixtures__',
  ),
  'nginx-public-certificate',
);

/** @returns {[name: string, content: string][]} The files that the request of the fixture becomes. */
const expectedFiles = () =>
  [...golden.expected].map(([file, content]) => [path.basename(file), content]);

/** Where nothing is there yet: no file, and no cluster to look at. */
const none = new Map();

function settle(input, platform) {
  const draft = draftRequest(input, platform);
  return draft.ok
    ? settleRequest(draft.value, { files: { readable: none } })
    : draft;
}

/** The files of a request, which is what helm and kustomize make: judged, built, printed, read back and planned. */
function writeFiles(input, platform) {
  const settled = settle(input, platform);
  return settled.ok ? planExposure(settled.value, none) : settled;
}

/** The same, with all that is told of them. */
function writeAll(input, platform) {
  const settled = settle(input, platform);
  return settled.ok ? writeExposure(settled.value, none) : settled;
}

/** Each request is for a namespace of its own, so that nothing can be kept from one to the next. */
function writerOf(write) {
  const { request, exposure } = golden;
  const platform = parsePlatform(exposure);
  if (!platform.ok) {
    throw new Error('the platform of the fixture is refused');
  }
  let serial = 0;
  return count => {
    for (let set = 0; set < count; set += 1) {
      serial += 1;
      const input = { ...request, namespace: `team-${serial}` };
      if (!write(input, platform.value).ok) {
        throw new Error('the request of the fixture is refused');
      }
    }
  };
}

/** @returns {(count: number) => void} */
const filesWriter = () => writerOf(writeFiles);

/**
 * The same together with the DNS records, the text of the pull request and the evidence.
 *
 * @returns {(count: number) => void}
 */
const exposureWriter = () => writerOf(writeAll);

module.exports = { expectedFiles, exposureWriter, filesWriter };
