import assert from 'node:assert/strict';
import test from 'node:test';
import LineReporter from './LineReporter.mjs';

const root = '/repository';

function report(...results) {
  let said = '';
  const reporter = new LineReporter(
    { rootDir: root },
    {
      write: text => {
        said += text;
      },
    },
  );
  reporter.onRunStart({ numTotalTestSuites: 12 });
  for (const result of results) {
    reporter.onTestResult(
      { path: `${root}/plugins/a.test.ts` },
      { numFailingTests: 0, ...result },
    );
  }
  return { said, error: reporter.getLastError() };
}

const wrote = message => ({
  console: [{ type: 'error', message, origin: '    at own.ts:1:1' }],
});

test('a file is one line that says how far the run is', () => {
  const { said, error } = report({}, {});
  assert.equal(
    said,
    ' 1/12 pass plugins/a.test.ts\n 2/12 pass plugins/a.test.ts\n',
  );
  assert.equal(error, undefined);
});

test('only what takes long says how long', () => {
  assert.match(
    report({ perfStats: { start: 0, end: 7_400 } }).said,
    /a\.test\.ts \(7 s\)\n/,
  );
});

test('what failed is below its file', () => {
  const { said } = report({ numFailingTests: 1, failureMessage: 'why' });
  assert.equal(said, ' 1/12 FAIL plugins/a.test.ts\nwhy\n');
});

test('a file that does not load fails', () => {
  assert.match(report({ testExecError: new Error() }).said, / FAIL /);
});

test('a file that writes to the console fails, and the run with it', () => {
  const { said, error } = report(wrote('Warning: not wrapped in act(...)'));
  assert.match(
    said,
    / FAIL plugins\/a\.test\.ts\n.*console\.error: Warning: not/,
  );
  assert.match(error.message, /plugins\/a\.test\.ts/);
});

test('what libraries say in every test is no finding', () => {
  const { said, error } = report(
    wrote('Warning: findDOMNode is deprecated and will be removed'),
  );
  assert.match(said, / pass /);
  assert.equal(error, undefined);
});
