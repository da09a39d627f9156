import { runTool, tools } from '../processes/runTool.mjs';

// Both say nothing about a surface: a field that its name explains needs no sentence, and an import of another package of
// this workspace is read from its source.
const omitted = ['ae-undocumented', 'ae-wrong-input-file-type'];

/** Writes report.api.md of every plugin; with `--ci` it only compares. Reads what `npm run tsc` has written. */
export async function apiReports({ toolchain, args }) {
  return await runTool(toolchain, tools.reports, [
    ...['api-reports', '--omit-messages', omitted.join(',')],
    ...args,
    'plugins/*',
  ]);
}
