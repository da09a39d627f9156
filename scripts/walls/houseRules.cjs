const path = require('node:path');

const testFiles = [
  '**/*.test.*',
  '**/cluster-tests/**',
  '**/e2e-tests/**',
  '**/testing/**',
  '**/__testUtils__/**',
  '**/setupTests.*',
];
const devFiles = ['**/dev/**'];

// What a package of ours offers beside its root entry, as its `exports` says.
const publicSubpaths = 'alpha|legacy|testing|package.json';

/** The rules for every package; `dir` says whether it is a plugin. */
function houseRules(dir) {
  const isPlugin = path.basename(path.dirname(dir)) === 'plugins';
  return {
    '@backstage/no-mixed-plugin-imports': [
      'error',
      { excludedFiles: [...testFiles, ...devFiles] },
    ],
    '@typescript-eslint/ban-ts-comment': [
      'error',
      { minimumDescriptionLength: 1000 },
    ],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    // Two closures that need each other are fine: by the time one runs, both exist.
    '@typescript-eslint/no-use-before-define': [
      'error',
      { functions: false, variables: false },
    ],
    complexity: ['error', 15],
    // With no options it would keep those of Backstage's configuration.
    curly: ['error', 'all'],
    'import/no-internal-modules': [
      'error',
      { forbid: [`@exposure/*/!(${publicSubpaths})`, '@exposure/*/*/**'] },
    ],
    'max-depth': ['error', 4],
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 50 }],
    ...(isPlugin ? { 'no-console': 'error' } : {}),
  };
}

const houseOverrides = [
  {
    files: ['**/*.tsx'],
    plugins: ['react'],
    rules: {
      'max-lines-per-function': ['error', { max: 80 }],
      'react/no-danger': 'error',
      'react/no-danger-with-children': 'error',
    },
  },
  {
    // A `describe` is one function, and a table of cases is as long as its cases.
    files: testFiles,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      // Hostile links are what some tests are about.
      'no-script-url': 'off',
    },
  },
  {
    // A table that a script writes is as long as what it is made of.
    files: ['**/translation/findingMessages.ts', '**/src/api/openapi.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // In a browser, waiting for what has to appear is the assertion.
    files: ['**/e2e-tests/**'],
    rules: { 'jest/expect-expect': 'off' },
  },
];

module.exports = { houseOverrides, houseRules, testFiles };
