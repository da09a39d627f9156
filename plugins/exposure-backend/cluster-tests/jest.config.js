const backstageConfig = require('@backstage/cli/config/jest');

// Tests of this name need the faults and the DNS that only a control plane of our own has.
const needControlPlane = '\\.controlPlane\\.test\\.ts$';

module.exports = Promise.resolve(backstageConfig).then(config => ({
  ...config,
  rootDir: __dirname,
  // What is written is the core's, and so are its tests, on the same cluster.
  roots: [__dirname, `${__dirname}/../../exposure-common/cluster-tests`],
  setupFilesAfterEnv: [],
  globalSetup: `${__dirname}/globalSetup.ts`,
  globalTeardown: `${__dirname}/globalTeardown.ts`,
  testPathIgnorePatterns: process.env.EXPOSURE_CONTROL_PLANE
    ? []
    : [needControlPlane],
  testTimeout: 180_000,
}));
