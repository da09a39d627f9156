#!/usr/bin/env node
const fs = require('node:fs');
const path = require('node:path');

// In a clone the sources lie next to this file and run as they are; in the published package only dist does.
const source = path.resolve(__dirname, '../src');
if (fs.existsSync(source)) {
  require('@backstage/cli/config/nodeTransform.cjs');
  require(source);
} else {
  require('..');
}
