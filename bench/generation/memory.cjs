// Run by generation.cjs with --expose-gc: prints the resident memory in MB at the start and at the end of many exposures.
require('@backstage/cli/config/nodeTransform.cjs');
const { exposureWriter } = require('./exposures.cjs');

const writeExposures = exposureWriter();

function residentMegabytes() {
  for (let run = 0; run < 3; run += 1) {
    global.gc();
  }
  return process.memoryUsage().rss / 2 ** 20;
}

// The first ones make the compiler and the heap as large as they get.
writeExposures(10_000);
const start = residentMegabytes();
writeExposures(Number(process.argv[2]));
process.stdout.write(JSON.stringify({ start, end: residentMegabytes() }));
