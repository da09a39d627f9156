import fs from 'node:fs';
import path from 'node:path';

// `example` is nobody's: until the repository has a public home, an address must stand somewhere and be known as empty.
const placeholderOwner = 'example';

/**
 * Where the repository lives for the public. `repository` of the root's package.json is the one place that says it.
 *
 * @param {string} root
 * @returns {{ address: string, isPlaceholder: boolean, page: (ref: string, file: string) => string, picture: (ref: string, file: string) => string }}
 */
export function publicHome(root) {
  const { repository } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const address = addressOf(repository.url);
  return {
    address,
    isPlaceholder: new URL(address).pathname.split('/')[1] === placeholderOwner,
    page: (ref, file) =>
      `${address}/${isFolder(root, file) ? 'tree' : 'blob'}/${ref}/${file}`,
    picture: (ref, file) => `${address}/raw/${ref}/${file}`,
  };
}

/**
 * The address without what Git and npm put around it: `git+`, `.git`, a slash at the end.
 *
 * @param {string} url
 */
export function addressOf(url) {
  const address = url
    .replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  if (/^https:\/\/[a-z0-9.-]+(\/[A-Za-z0-9._-]+){2,}$/.test(address)) {
    return address;
  }
  throw new RangeError(
    `"${url}" is no address of a repository: https://host/owner/name`,
  );
}

function isFolder(root, file) {
  return fs
    .statSync(path.join(root, file), { throwIfNoEntry: false })
    ?.isDirectory();
}
