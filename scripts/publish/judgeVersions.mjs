import { readChapter } from './chapters.mjs';

/**
 * What is wrong with versions, chapters and changesets, one sentence each.
 *
 * @param {object} state
 * @param {{ name: string, version: string, changelog: string }[]} state.packages
 * @param {string} state.changelog the common one
 * @param {{ file: string, packages: string[], summary: string }[]} state.changesets
 */
export function judgeVersions({ packages, changelog, changesets }) {
  const names = new Set(packages.map(({ name }) => name));
  const versions = [...new Set(packages.map(({ version }) => version))];
  return [
    ...(versions.length > 1
      ? [`The packages have different versions: ${versions.join(', ')}.`]
      : []),
    ...versions
      .filter(version => readChapter(changelog, version) === undefined)
      .map(version => `CHANGELOG.md has no chapter ${version}.`),
    ...packages
      .filter(one => readChapter(one.changelog, one.version) === undefined)
      .map(
        ({ name, version }) =>
          `The CHANGELOG.md of ${name} has no chapter ${version}.`,
      ),
    ...changesets.flatMap(one => judgeChangeset(one, names)),
  ];
}

function judgeChangeset({ file, packages, summary }, names) {
  const foreign = packages.filter(name => !names.has(name));
  return [
    ...(packages.length === 0 ? [`${file} names no package.`] : []),
    ...(summary === '' ? [`${file} says nothing.`] : []),
    ...foreign.map(name => `${file} names ${name}, which is not published.`),
  ];
}
