import { gt } from 'semver';

/**
 * The version of every package of Backstage in a release, from what its portals ask for.
 *
 * @param {Record<string, string>} asked name → range or version
 * @param {(name: string, version: string) => Promise<Record<string, string> | undefined>} dependenciesOf
 * @returns {Promise<Record<string, string>>} name → version, sorted by name
 */
export async function releaseVersions(asked, dependenciesOf) {
  const versions = new Map();
  let open = Object.entries(asked);
  while (open.length > 0) {
    const raised = new Map();
    for (const [name, range] of open) {
      const version = range.replace(/^[\^~]/, '');
      const known = raised.get(name) ?? versions.get(name);
      if (!known || gt(version, known)) {
        raised.set(name, version);
      }
    }
    for (const [name, version] of raised) {
      versions.set(name, version);
    }
    open = [];
    for (const [name, version] of raised) {
      for (const dependency of Object.entries(
        (await dependenciesOf(name, version)) ?? {},
      )) {
        if (/^@backstage\//.test(dependency[0])) {
          open.push(dependency);
        }
      }
    }
  }
  return Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1)));
}
