#!/usr/bin/env node
// The simulator runs from its sources: it is part of this repository's demo and tests, and is not published.
require('@backstage/cli/config/nodeTransform.cjs');
const { simulatorProgram } = require('../src/simulatorProgram');

simulatorProgram(process.argv.slice(2)).then(
  status => process.exit(status),
  error => {
    process.stderr.write(`exposure-simulator: ${error.stack}\n`);
    process.exit(1);
  },
);
