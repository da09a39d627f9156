// count.mjs <tests|check> <exit status> <log> <jest report>: prints "<passed> <failed>".
import fs from 'node:fs';

const [kind, status, log, report] = process.argv.slice(2);
const text = fs.readFileSync(log, 'utf8').replace(/\u001b\[[0-9;]*m/g, '');
const counted = kind === 'tests' ? countTests() : countCheck();
// A lane without a single test is a mistake, unless it says that it was skipped.
if (kind === 'tests' && counted.passed + counted.failed === 0)
  counted.failed = / is skipped: /.test(text) ? 0 : 1;
// A run that breaks off before or after its tests has failed, whatever they say.
if (status !== '0' && counted.failed === 0) counted.failed = 1;
process.stdout.write(`${counted.passed} ${counted.failed}`);

function countCheck() {
  return { passed: status === '0' ? 1 : 0, failed: 0 };
}

function countTests() {
  const ofJest = fs.existsSync(report) ? countJest() : { passed: 0, failed: 0 };
  const ofNode = word =>
    [...text.matchAll(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'gm'))].reduce(
      (sum, match) => sum + Number(match[1]),
      0,
    );
  return {
    passed: ofJest.passed + ofNode('pass'),
    failed: ofJest.failed + ofNode('fail'),
  };
}

function countJest() {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } =
    JSON.parse(fs.readFileSync(report, 'utf8'));
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
  };
}
