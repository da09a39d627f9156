import path from 'node:path';

const named = file => path.relative(process.cwd(), file);

function reasonOf({ error }) {
  const { cause, message } = error;
  return cause?.stack ?? cause ?? message;
}

/** A file that ends before its tests do has no tests that failed: what it said is all there is. */
const isWholeFile = ({ name, file }) => path.resolve(name) === file;

/** A reporter for Node's own test runner with one line for each test file, what failed above it, and the summary. */
export default async function* scriptReporter(events) {
  const said = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stderr') {
      said.set(data.file, (said.get(data.file) ?? '') + data.message);
    }
    if (type === 'test:fail' && isWholeFile(data)) {
      yield `${said.get(data.file) ?? ''}FAIL ${named(data.file)}\n`;
      // A suite fails with its tests, which say why.
    } else if (
      type === 'test:fail' &&
      data.details.error.failureType !== 'subtestsFailed'
    ) {
      yield `● ${data.name}\n${reasonOf(data.details)}\n\n`;
    }
    if (type === 'test:summary' && data.file !== undefined) {
      yield `${data.success ? 'pass' : 'FAIL'} ${named(data.file)}\n`;
    }
    if (type === 'test:summary' && data.file === undefined) {
      yield `ℹ pass ${data.counts.passed}\nℹ fail ${data.counts.failed}\n`;
    }
  }
}
