import fs from 'node:fs';

// What every package built by Backstage's command line is objected to for, and what it is read by instead.
const madeByBackstage = [
  // A name, by which a portal finds the plugins among its packages; nobody imports it.
  ({ code, path }) =>
    code === 'EXPORTS_VALUE_INVALID' && path.at(-1) === 'backstage',
  // Read by bundlers alone, which look at the syntax; Node.js reads `index.cjs.js`.
  ({ code, path, args }, manifest) =>
    code === 'FILE_INVALID_FORMAT' &&
    /\.esm\.js$/.test(args.actualFilePath ?? valueAt(manifest, path)),
  // The backend's loader unwraps a default export of either kind.
  ({ code, args }) =>
    code === 'CJS_WITH_ESMODULE_DEFAULT_EXPORT' &&
    args.filePath === '/dist/index.cjs.js',
];

const valueAt = (manifest, path) =>
  String(path.reduce((value, key) => value?.[key], manifest));

/**
 * What publint says of a packed package, one sentence each: entries that are not there, types and formats that are not what
 * a reader takes them for.
 *
 * @param {string} file
 * @returns {Promise<string[]>}
 */
export async function lintTarball(file) {
  // Loaded on demand: the commands are known before there is any dependency.
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const { buffer, byteOffset, byteLength } = fs.readFileSync(file);
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages, pkg } = await publint({
    pack: { tarball },
    level: 'warning',
  });
  return messages
    .filter(one => !madeByBackstage.some(known => known(one, pkg)))
    .map(one => `publint: ${formatMessage(one, pkg, { color: false })}`);
}
