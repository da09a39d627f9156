const browserRoles = ['frontend-plugin', 'web-library'];

/**
 * What somebody can import from a package: one entry for each public subpath.
 *
 * @param {{ name: string, bin?: Record<string, string>, exports?: Record<string, unknown>, backstage: { role: string } }} manifest
 * @returns {{ specifier: string, runsIn: 'browser' | 'node' | 'both' }[]}
 */
export function entriesOf({ name, exports = { '.': '' }, backstage }) {
  if (backstage.role === 'cli') {
    return [];
  }
  return Object.keys(exports)
    .filter(subpath => subpath !== './package.json')
    .map(subpath => ({
      specifier: name + subpath.slice(1),
      runsIn: runsIn(backstage.role),
    }));
}

function runsIn(role) {
  if (browserRoles.includes(role)) {
    return 'browser';
  }
  return role === 'common-library' ? 'both' : 'node';
}
