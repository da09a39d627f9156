import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { readTarball } from '../packed/readTarball.mjs';

/**
 * A package registry on loopback that knows the packed files alone, so that the commands of the guide run as they are
 * written. Every start has addresses of its own: Yarn's cache would otherwise answer with an earlier packing.
 *
 * @param {string[]} tarballFiles
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function startPackageRegistry(tarballFiles) {
  const tarballs = new Map();
  const answers = new Map();
  const server = http.createServer((request, response) => {
    const asked = decodeURIComponent(request.url ?? '');
    const body = tarballs.get(asked) ?? answers.get(asked);
    response.writeHead(body ? 200 : 404).end(body ?? '{}');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  for (const file of tarballFiles) {
    const { manifest } = await readTarball(file);
    const content = fs.readFileSync(file);
    const sum = createHash('sha512').update(content).digest();
    const place = `/${sum.toString('hex').slice(0, 16)}/${path.basename(file)}`;
    tarballs.set(place, content);
    answers.set(
      `/${manifest.name}`,
      JSON.stringify(packument(manifest, `${url}${place}`, sum)),
    );
  }
  return { url, close: () => server.close() };
}

function packument(manifest, tarball, sum) {
  const { name, version } = manifest;
  const integrity = `sha512-${sum.toString('base64')}`;
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist: { tarball, integrity } } },
    // Long ago: portals refuse packages that are younger than their npmMinimalAgeGate.
    time: { [version]: '2026-01-01T00:00:00.000Z' },
  };
}
