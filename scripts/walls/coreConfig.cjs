const { floorZones } = require('./floors.cjs');
const { testFiles } = require('./houseRules.cjs');
const packageConfig = require('./packageConfig.cjs');

const reason = 'The core decides; it does not look, wait or guess.';

const sameBytes =
  'The same input gives the same bytes on any machine; this depends on its language or time zone.';

const machineGlobals = [
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'performance',
  ],
  ...[
    'process',
    'Buffer',
    'require',
    '__dirname',
    '__filename',
    'global',
    'globalThis',
  ],
  ...[
    'window',
    'document',
    'navigator',
    'localStorage',
    'fetch',
    'crypto',
    'console',
  ],
];

const clockAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: `${reason} Take the time as an argument.`,
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: `${reason} Take the time as an argument.`,
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: `${reason} Take the time as an argument.`,
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: `${reason} Take what has to differ as an argument.`,
  },
  {
    selector:
      'CallExpression[arguments.length=0][callee.property.name=/^toLocale/]',
    message: sameBytes,
  },
  {
    selector:
      'MemberExpression[property.name=/^(localeCompare|getTimezoneOffset|get(FullYear|Month|Date|Day|Hours|Minutes|Seconds))$/]',
    message: sameBytes,
  },
];

/**
 * @param {string[]} libraries the packages that the core may import
 */
function importWall(libraries) {
  const allowed = libraries
    .map(name => name.replace(/[./]/g, '\\$&'))
    .join('|');
  const message = `The core imports no Node, React, Kubernetes client or backend, only ${libraries.join(
    ', ',
  )}.`;
  const outside = `[source.value=/^(?!\\.{1,2}\\u002f)(?!(${allowed})$)/]`;
  return [
    { selector: `ImportDeclaration${outside}`, message },
    { selector: `ExportAllDeclaration${outside}`, message },
    { selector: `ExportNamedDeclaration${outside}`, message },
    { selector: 'ImportExpression', message },
    { selector: 'TSImportType', message },
  ];
}

/** The configuration of the core: what every package has, and walls around it. Tests may read files and fixtures. */
module.exports = function coreConfig(dir, libraries) {
  return packageConfig(dir, {
    // The rule about floors looks only at imports that it can follow.
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
    },
    restrictedSrcSyntax: [...clockAndChance, ...importWall(libraries)],
    rules: {
      'import/no-restricted-paths': ['error', { zones: floorZones(dir) }],
      'no-restricted-globals': [
        'error',
        ...machineGlobals.map(name => ({ name, message: reason })),
      ],
    },
    overrides: [
      {
        files: testFiles,
        rules: {
          'no-restricted-globals': 'off',
          'no-restricted-syntax': 'off',
          // A test stands above everything that it needs.
          'import/no-restricted-paths': 'off',
          // What tests share lies in `testing` folders, which Backstage's rule takes for code that ships.
          '@backstage/no-undeclared-imports': 'off',
        },
      },
    ],
  });
};
