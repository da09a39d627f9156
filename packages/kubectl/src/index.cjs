const { kubectlOffline } = require('./kubectlOffline.cjs');
const { programPath } = require('./programPath.cjs');

module.exports = { kubectlOffline, programPath };
