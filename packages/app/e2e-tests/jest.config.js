const backstageConfig = require('@backstage/cli/config/jest');

// The tests run in Node and steer a browser; nothing of them runs in a simulated one.
module.exports = Promise.resolve(backstageConfig).then(
  ({ runtime: _runtime, ...config }) => ({
    ...config,
    rootDir: __dirname,
    setupFilesAfterEnv: [],
    testEnvironment: 'node',
    testTimeout: 300_000,
  }),
);
