/**
 * Where knip begins, and what it looks at.
 * @param {object} libraries what holds for the packages that others of ours import: all that they export has a user here
 */
module.exports = function workspaces(libraries = {}) {
  const tests = 'src/**/*.test.{ts,tsx}';
  const library = {
    entry: ['src/**/*.test.ts', 'cluster-tests/*.ts'],
    project: ['src/**/*.ts', 'cluster-tests/**/*.ts'],
    ...libraries,
  };
  return {
    '.': {
      entry: ['scripts/**/*.{mjs,cjs}', '.ci/*.mjs', 'bench/**/*.cjs'],
      project: ['scripts/**/*.{mjs,cjs}', '.ci/*.mjs', 'bench/**/*.cjs'],
    },
    'plugins/*': {
      entry: [
        tests,
        'dev/**/*.{ts,tsx}',
        'cluster-tests/*.ts',
        'src/setupTests.ts',
      ],
      project: ['src/**/*.{ts,tsx}', 'cluster-tests/**/*.ts'],
    },
    'plugins/exposure-common': library,
    'plugins/exposure-node': library,
    'packages/*': {
      entry: [
        tests,
        'bin/*.js',
        'e2e-tests/*.ts',
        'fixture-recorder/record.ts',
      ],
      project: [
        'src/**/*.{ts,tsx}',
        'e2e-tests/**/*.ts',
        'fixture-recorder/**/*.ts',
      ],
    },
  };
};
