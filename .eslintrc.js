// The packages have their own; this one is for the scripts, which have no package and no build.
module.exports = {
  root: true,
  extends: ['eslint:recommended', 'prettier'],
  env: { es2022: true, node: true },
  parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
  rules: {
    curly: 'error',
    'max-lines': ['error', { max: 250 }],
    'max-lines-per-function': ['error', { max: 50 }],
    'no-var': 'error',
    'prefer-const': 'error',
  },
};
