const coreConfig = require('../../scripts/walls/coreConfig.cjs');

module.exports = coreConfig(__dirname, [
  '@backstage/plugin-permission-common',
  '@backstage/types',
  'ipaddr.js',
  'js-yaml',
  'tldts',
  'tr46',
  'yaml',
]);
