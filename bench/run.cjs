// Runs every bench, prints the table of RESULTS.md (and writes it with --write) and fails where a goal is missed.
// Only ratios count: both sides run in turn on the same machine, so a slow machine slows both.
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { bundleSize } = require('./bundleSize.cjs');
const { generation } = require('./generation/generation.cjs');
const { resultsTable } = require('./resultsTable.cjs');
const { watching } = require('./watching/watching.cjs');

const benches = [...generation, ...watching];
const options = process.argv.slice(2);

async function main() {
  const results = [];
  for (const bench of benches) {
    process.stderr.write(`[bench] ${bench.title} …\n`);
    results.push({ ...bench, ...(await bench.measure()) });
  }
  // A size has nothing to be held against but itself: it is printed and not part of the table.
  process.stderr.write(`${(await bundleSize()).join('\n')}\n`);
  const machine = `${os.cpus().length} processors, Node ${
    process.versions.node
  }, ${os.platform()} ${os.arch()}`;
  const table = resultsTable(results, machine);
  process.stdout.write(table);
  if (options.includes('--write')) {
    fs.writeFileSync(path.join(__dirname, 'RESULTS.md'), table);
  }
  return results.every(({ ratio, goal }) => ratio >= goal) ? 0 : 1;
}

main().then(code => {
  process.exitCode = code;
});
