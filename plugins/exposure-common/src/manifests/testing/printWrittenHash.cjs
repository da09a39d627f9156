// Run as a program of its own, because a process has one locale and one time zone: prints them and the hash of what is written.
const { createHash } = require('node:crypto');
require('@backstage/cli/config/nodeTransform.cjs');
const { writtenBytes } = require('./writtenBytes');

const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const hash = createHash('sha256').update(writtenBytes(Number(process.argv[2])));
process.stdout.write(
  JSON.stringify({ locale, timeZone, hash: hash.digest('hex') }),
);
