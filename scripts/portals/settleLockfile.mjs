/**
 * A yarn.lock as an adopter's portal has it. Stock portals are installed with every package of a Backstage release
 * pinned; here each pinned entry gets the ranges that its dependents ask for. Taking the pins away afterwards changes
 * nothing, and whatever is added later is resolved as in a portal that has lived since that release.
 *
 * @param {string} lockfile
 * @param {{ packages: Record<string, string>, manifests: object[] }} portal `packages`: name → pinned version;
 *   `manifests`: the package.json of each workspace
 */
export function settleLockfile(lockfile, { packages, manifests }) {
  const ranges = new Map();
  const ask = (name, range) => {
    if (!(name in packages)) {
      return;
    }
    if (!ranges.has(name)) {
      ranges.set(name, new Set());
    }
    ranges.get(name).add(range);
  };
  for (const [, name, range] of lockfile.matchAll(dependency)) {
    ask(name, range);
  }
  for (const { dependencies, devDependencies } of manifests) {
    for (const [name, range] of Object.entries({
      ...dependencies,
      ...devDependencies,
    })) {
      ask(name, `npm:${range}`);
    }
  }
  return lockfile.replace(entry, (line, name) =>
    ranges.has(name)
      ? `"${[...ranges.get(name)]
          .sort()
          .map(range => `${name}@${range}`)
          .join(', ')}":`
      : line,
  );
}

const dependency = /^ +"(@[^"@]+)": "(npm:[^"]+)"$/gm;
const entry = /^"(@[^"@]+)@npm:[^",]+":$/gm;
