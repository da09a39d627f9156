const moduleEnding = /\.(d\.ts|[cm]?[jt]sx?)$/;

/** What an import may call an entry of a folder. */
const specifierOf = entry => entry.replace(moduleEnding, '');

/** Every folder and file of the paths, each as its folder and its name there. */
function entriesOf(paths) {
  const entries = new Set();
  for (const path of paths) {
    const names = path.split('/');
    names.forEach((_, index) =>
      entries.add(names.slice(0, index + 1).join('/')),
    );
  }
  return [...entries];
}

function specifierIn(entry) {
  const slash = entry.lastIndexOf('/') + 1;
  return entry.slice(0, slash) + specifierOf(entry.slice(slash));
}

/**
 * Entries that are one to a file system that ignores case, as macOS and Windows have it: the same path, or modules and
 * folders that the same specifier can mean. There `import './access'` finds `Access.tsx`.
 *
 * @param {string[]} paths relative to the repository, with `/`
 * @returns {string[][]} entries that clash, in groups
 */
export function caseClashes(paths) {
  const groups = new Map();
  for (const entry of entriesOf(paths)) {
    const key = specifierIn(entry).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].filter(
    group => new Set(group.map(specifierIn)).size > 1,
  );
}
