import path from 'node:path';
import { ownEntries } from './libraryNotes.mjs';

const slowMs = 5_000;

/** React adds the stack of all components around, which is longer than all else that a run says. */
const shortened = text => text.split('\n').slice(0, 8).join('\n');

const ownLines = stack =>
  stack
    .split('\n')
    .filter(line => !line.includes('node_modules'))
    .join('\n');

/**
 * A reporter for jest with one line for each test file, which says how far the run is; below it what failed. A file that
 * writes to the console fails: what a test expects there it asserts with a spy, and what it does not expect is a finding.
 * The summary is jest's own reporter's.
 */
export default class LineReporter {
  #root;
  #write;
  #total = 0;
  #done = 0;
  #noisy = [];

  constructor(
    { rootDir },
    { write = text => process.stderr.write(text) } = {},
  ) {
    this.#root = rootDir;
    this.#write = write;
  }

  onRunStart({ numTotalTestSuites }) {
    this.#total = numTotalTestSuites;
  }

  onTestResult({ path: file }, result) {
    this.#done += 1;
    const name = path.relative(this.#root, file);
    const written = ownEntries(result.console);
    if (written.length > 0) {
      this.#noisy.push(name);
    }
    const failed =
      result.numFailingTests > 0 || result.testExecError || written.length > 0;
    const { start = 0, end = 0 } = result.perfStats ?? {};
    const took =
      end - start >= slowMs ? ` (${Math.round((end - start) / 1000)} s)` : '';
    const count = String(this.#done).padStart(String(this.#total).length);
    this.#write(
      `${count}/${this.#total} ${failed ? 'FAIL' : 'pass'} ${name}${took}\n`,
    );
    if (result.failureMessage) {
      this.#write(`${result.failureMessage}\n`);
    }
    for (const { type, message, origin } of written) {
      const where = ownLines(origin) || origin;
      this.#write(`  console.${type}: ${shortened(message)}\n${where}\n\n`);
    }
  }

  /** What makes jest's run fail although no test did. */
  getLastError() {
    return this.#noisy.length > 0
      ? new Error(
          `these test files wrote to the console: ${this.#noisy.join(', ')}`,
        )
      : undefined;
  }
}
