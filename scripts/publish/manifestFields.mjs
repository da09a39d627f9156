/**
 * What the page of a package on the registry, and provenance, need to know of its home.
 *
 * @param {string} address of the repository
 * @param {string} directory of the package in it
 */
export function manifestFields(address, directory) {
  return {
    repository: { ...repositoryField(address), directory },
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
  };
}

/** @param {string} address of the repository */
export function repositoryField(address) {
  return { type: 'git', url: `git+${address}.git` };
}
