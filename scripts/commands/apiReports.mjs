import { runTool, tools } from '../processes/runTool.mjs';
import { compileAnew } from './compile.mjs';

// Both say nothing about a surface: a field that its name explains needs no sentence, and an import of another package of
// this workspace is read from its source.
const omitted = ['ae-undocumented', 'ae-wrong-input-file-type'];

// Its type of the findings' words is not exported, so that an edited sentence changes no report. The report says so, and
// would say it of any other type that is forgotten.
const mayForget = 'plugins/exposure';

/** Writes report.api.md of every plugin; with `--ci` it compares with what `npm run tsc` has written in a fresh clone. */
export async function apiReports({ toolchain, args }) {
  const compiled = args.includes('--ci') ? 0 : await compileAnew(toolchain);
  if (compiled !== 0) {
    return compiled;
  }
  return await runTool(toolchain, tools.reports, [
    ...['api-reports', '--omit-messages', omitted.join(',')],
    ...['--allow-warnings', mayForget],
    ...args,
    'plugins/*',
  ]);
}
