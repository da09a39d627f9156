import { runTool, tools } from '../processes/runTool.mjs';
import { apiReports } from './apiReports.mjs';
import { bench } from './bench.mjs';
import { build } from './build.mjs';
import { exposure } from './exposure.mjs';
import { lint } from './lint.mjs';
import { publicHome } from './publicHome.mjs';
import { release } from './release.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';
import { testBrowser } from './testBrowser.mjs';
import { testCluster } from './testCluster.mjs';
import { testPacked } from './testPacked.mjs';
import { testPortals } from './testPortals.mjs';
import { versionPackages } from './versionPackages.mjs';
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
  ['test:portals', testPortals],
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
  ['build', build],
  ['clean', tool('backstage', 'repo', 'clean')],
  ['api-reports', apiReports],
  ['public-home', publicHome],
  ['version-packages', versionPackages],
  ['release', release],
  ['yarn', yarn],
]);
