const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { parseAllDocuments, stringify } = require('yaml');
const { sideBySide } = require('../sideBySide.cjs');
const {
  expectedFiles,
  exposureWriter,
  filesWriter,
} = require('./exposures.cjs');
const { withHelm, withKustomize } = require('./programs.cjs');

const rounds = 9;
const sets = 2_000;
const programRuns = 5;
const libraryRuns = 200;
const memoryRuns = 100_000;

/** Milliseconds that one of many takes. */
function millisecondsEach(count, runAll) {
  const begin = process.hrtime.bigint();
  runAll(count);
  return Number(process.hrtime.bigint() - begin) / 1e6 / count;
}

const repeated = run => count => {
  for (let index = 0; index < count; index += 1) {
    run();
  }
};

/** A service is warm: what the compiler does in the beginning is no part of an exposure. */
function warm(write) {
  write(2 * sets);
  return write;
}

function against(runs, run, makeWriter = filesWriter) {
  const write = warm(makeWriter());
  return sideBySide({
    rounds,
    anchor: () => millisecondsEach(runs, repeated(run)),
    ours: () => millisecondsEach(sets, write),
  });
}

/** Prints the objects of the fixture and reads them back, and does nothing else. */
function libraryRun() {
  const files = expectedFiles().map(([, text]) =>
    parseAllDocuments(text).map(document => document.toJS()),
  );
  return () => {
    for (const objects of files) {
      parseAllDocuments(
        objects.map(each => stringify(each)).join('---\n'),
      ).forEach(document => document.toJS());
    }
  };
}

const againstHelm = {
  title: 'Files of one exposure, judged and read back',
  anchor: 'helm template',
  unit: 'ms',
  goal: 200,
  measure: () => withHelm(run => against(programRuns, run)),
};

const againstKustomize = {
  ...againstHelm,
  anchor: 'kubectl kustomize',
  measure: () => withKustomize(run => against(programRuns, run)),
};

const withPullRequest = {
  ...againstHelm,
  title: 'The same with the pull request and the evidence',
  goal: 120,
  measure: () => withHelm(run => against(programRuns, run, exposureWriter)),
};

/** How many a second is a matter of the machine, so the goal that counts is a ratio to work that every machine knows. */
const perSecond = {
  title: 'Exposures on one core',
  anchor: 'yaml of npm, printing and reading the same objects',
  unit: 'a second',
  goal: 2,
  aim: '4000 a second',
  measure() {
    const { anchorValue, ourValue, ...rest } = against(
      libraryRuns,
      libraryRun(),
    );
    return {
      ...rest,
      anchorValue: 1_000 / anchorValue,
      ourValue: 1_000 / ourValue,
    };
  },
};

/** Resident memory after garbage collection: nothing may be kept of an exposure that was written. */
const memory = {
  title: `Memory after ${memoryRuns} exposures`,
  anchor: 'before them',
  unit: 'MB',
  goal: 1 / 1.1,
  measure() {
    const output = execFileSync(process.execPath, [
      '--expose-gc',
      // Else the heap's young part doubles at some moment, which would be taken for something that is kept.
      '--min-semi-space-size=16',
      '--max-semi-space-size=16',
      path.join(__dirname, 'memory.cjs'),
      String(memoryRuns),
    ]);
    const { start, end } = JSON.parse(output.toString());
    return {
      anchorValue: start,
      ourValue: end,
      ratio: start / end,
      spread: 0,
    };
  },
};

module.exports = {
  generation: [
    againstHelm,
    againstKustomize,
    withPullRequest,
    perSecond,
    memory,
  ],
};
