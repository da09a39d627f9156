// What the face costs a browser: its production entry with everything but React and what the portal has anyway, and how much of
// that is the core. `node bench/bundleSize.cjs`
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { build } = require('esbuild');

const root = path.join(__dirname, '..');
const core = 'plugins/exposure-common/';

// Peers, and libraries that the peers bring along: zod 4 comes with frontend-plugin-api.
const ofThePortal = [
  '@backstage/*',
  '@material-ui/*',
  'react',
  'react-dom',
  'react-router-dom',
  'react/*',
  'zod',
];

const bundle = entry =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    // One file, so that what loads later counts too.
    splitting: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['import', 'browser', 'default'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ofThePortal,
    logLevel: 'error',
  });

/** The bytes of each group of inputs that are left after minifying. */
function shares({ outputs }) {
  const [{ inputs }] = Object.values(outputs);
  const groups = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const group = groupOf(file);
    groups.set(group, (groups.get(group) ?? 0) + bytesInOutput);
  }
  return [...groups].sort(([, a], [, b]) => b - a);
}

function groupOf(file) {
  if (file.includes(core)) {
    const [folder, below] = file.split(`${core}src/`)[1].split('/');
    return `exposure-common ${below ? folder : ''}`.trim();
  }
  if (file.startsWith('plugins/exposure/')) {
    return 'exposure';
  }
  const [library] = file
    .split('node_modules/')
    .at(-1)
    .match(/^(@[^/]+\/)?[^/]+/) ?? [file];
  return library;
}

const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

/** The sizes as lines to print. */
async function bundleSize() {
  const { outputFiles, metafile } = await bundle(
    'plugins/exposure/src/index.ts',
  );
  const [{ contents }] = outputFiles;
  const gzipped = gzipSync(contents, { level: 9 }).length;
  const groups = shares(metafile);
  const ofCore = groups
    .filter(([group]) => group.startsWith('exposure-common'))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
  const percent = Math.round((100 * ofCore) / contents.length);
  return [
    `Frontend bundle: ${kilobytes(contents.length)} minified, ${kilobytes(
      gzipped,
    )} gzip; exposure-common ${kilobytes(ofCore)} (${percent} %)`,
    ...groups
      .filter(([, bytes]) => bytes > 1000)
      .map(([group, bytes]) => `${kilobytes(bytes).padStart(12)}  ${group}`),
  ];
}

module.exports = { bundleSize };

if (require.main === module) {
  bundleSize().then(lines => process.stdout.write(`${lines.join('\n')}\n`));
}
