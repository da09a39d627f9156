const runtime = ['dependencies', 'peerDependencies', 'optionalDependencies'];

/**
 * The packages in an order in which nothing is published before what it needs.
 *
 * @param {{ manifest: { name: string } }[]} packages
 */
export function publishOrder(packages) {
  const byName = new Map(packages.map(one => [one.manifest.name, one]));
  const ordered = new Set();
  const visit = (one, path) => {
    if (path.includes(one)) {
      throw new RangeError(`${one.manifest.name} depends on itself`);
    }
    if (ordered.has(one)) {
      return;
    }
    for (const name of needs(one.manifest)) {
      if (byName.has(name)) {
        visit(byName.get(name), [...path, one]);
      }
    }
    ordered.add(one);
  };
  packages.forEach(one => visit(one, []));
  return [...ordered];
}

function needs(manifest) {
  return runtime.flatMap(kind => Object.keys(manifest[kind] ?? {}));
}
