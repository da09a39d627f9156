import { runTool, tools } from '../processes/runTool.mjs';
import { apiReports } from './apiReports.mjs';
import { bench } from './bench.mjs';
import { exposure } from './exposure.mjs';
import { lint } from './lint.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';
import { testBrowser } from './testBrowser.mjs';
import { testCluster } from './testCluster.mjs';
import { testPacked } from './testPacked.mjs';
import { yarn } from './yarn.mjs';

const tool =
  (name, ...first) =>
  ({ toolchain, args }) =>
    runTool(toolchain, tools[name], [...first, ...args]);

/** What `npm run <name>` does: each takes `{ toolchain, args }` and resolves with an exit code. */
export const commands = new Map([
  ['start', start],
  ['test', test],
  ['test:browser', testBrowser],
  ['test:cluster', testCluster],
  ['test:packed', testPacked],
  ['bench', bench],
  ['exposure', exposure],
  ['lint', lint],
  ['tsc', tool('typescript')],
  [
    'format',
    ({ toolchain, args }) =>
      runTool(toolchain, tools.prettier, [
        ...(args.includes('--check') ? [] : ['--write']),
        ...args,
        '.',
      ]),
  ],
  ['build', tool('backstage', 'repo', 'build', '--all')],
  ['clean', tool('backstage', 'repo', 'clean')],
  ['api-reports', apiReports],
  ['yarn', yarn],
]);
