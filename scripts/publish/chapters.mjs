/**
 * A chapter of the common CHANGELOG.md: every change once, with the packages that it is about.
 *
 * @param {string} version
 * @param {{ packages: string[], summary: string }[]} changes
 */
export function chapterOf(version, changes) {
  const entries = changes.map(({ packages, summary }) => {
    const [first, ...rest] = summary.split('\n');
    const text = [first, ...rest.map(line => (line ? `  ${line}` : ''))];
    return `- ${text.join('\n')}\n  (${packages.map(shortName).join(', ')})`;
  });
  return `## ${version}\n\n${entries.join('\n')}\n`;
}

/**
 * Puts a chapter before the newest one.
 *
 * @param {string} changelog
 * @param {string} chapter
 */
export function withChapter(changelog, chapter) {
  const newest = changelog.search(/^## /m);
  const at = newest === -1 ? changelog.length : newest;
  return `${changelog.slice(0, at)}${chapter}\n${changelog.slice(at)}`;
}

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string | undefined} the chapter's text without its heading
 */
export function readChapter(changelog, version) {
  const chapters = changelog.split(/^## /m).slice(1);
  const found = chapters.find(text => text.startsWith(`${version}\n`));
  return found?.slice(version.length).trim();
}

/** People call the packages by what they are, and the scope is the same for all. */
function shortName(name) {
  return name.replace(/^@exposure\/(backstage-plugin-)?/, '');
}
