const backstageConfig = require('@backstage/cli/config/jest');

module.exports = Promise.resolve(backstageConfig).then(config => ({
  ...config,
  rootDir: __dirname,
  setupFilesAfterEnv: [],
  testTimeout: 600_000,
}));
