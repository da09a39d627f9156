// What the registry shows and what an installation needs; a table, so that one sees at a glance what is asked.
const rules = [
  [
    'package.json names a version of this repository instead of a published one',
    ({ manifest }) => !JSON.stringify(manifest).includes('workspace:'),
  ],
  ['the version is 0.0.0', ({ manifest }) => manifest.version !== '0.0.0'],
  ...[
    'description',
    'license',
    'homepage',
    'bugs',
    'keywords',
    'engines',
    'repository',
  ].map(field => [
    `package.json has no ${field}`,
    ({ manifest }) => Boolean(manifest[field]),
  ]),
  [
    'repository of package.json has no directory',
    ({ manifest }) => Boolean(manifest.repository?.directory),
  ],
  ...['LICENSE', 'README.md', 'CHANGELOG.md'].map(name => [
    `there is no ${name}`,
    ({ files }) => files.includes(name),
  ]),
  [
    'README.md is no page: it has less than a heading, a text and a command',
    ({ readme }) => /^# /m.test(readme) && readme.includes('```'),
  ],
  [
    'README.md links to a place that its reader does not have',
    ({ readme }) => !/\]\((?!https:|#)|(src|srcset)="(?!https:)/.test(readme),
  ],
  [
    'a source, a test or a fixture is packed',
    ({ files }) =>
      !files.some(name =>
        /(^src\/|\.test\.|__fixtures__|__testUtils__)/.test(name),
      ),
  ],
];

/**
 * What is wrong with a packed package, one sentence each.
 *
 * @param {{ manifest: Record<string, any>, files: string[], readme: string }} tarball
 * @param {string[]} [asked] files that this package has to bring besides
 */
export function judgeTarball(tarball, asked = []) {
  const broken = rules
    .filter(([, holds]) => !holds(tarball))
    .map(([sentence]) => sentence);
  const absent = [...filesOf(tarball.manifest), ...asked].filter(
    name => !tarball.files.includes(name),
  );
  return [...broken, ...absent.map(name => `there is no ${name}`)];
}

/** Every file that package.json promises. */
function filesOf({ main, types, module: esm, bin = {}, exports = {} }) {
  const promised = [main, types, esm, ...Object.values(bin)];
  const exported = Object.values(exports).flatMap(entry =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  return [
    ...new Set(
      [...promised, ...exported]
        .filter(name => typeof name === 'string' && /\.\w+$/.test(name))
        .map(name => name.replace(/^\.\//, '')),
    ),
  ];
}
