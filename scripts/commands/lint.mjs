import { runTool, tools } from '../processes/runTool.mjs';

/** Every package by its own rules, and this folder by the rules of the root. */
export async function lint({ toolchain, args }) {
  const packages = await runTool(toolchain, tools.backstage, [
    ...['repo', 'lint', '--max-warnings', '0'],
    ...args,
  ]);
  const fix = args.filter(arg => arg === '--fix');
  const scripts = await runTool(toolchain, tools.eslint, [
    ...[
      '--ext',
      '.mjs,.cjs',
      '--max-warnings',
      '0',
      'scripts',
      'bench',
      'packages/kubectl',
    ],
    ...fix,
  ]);
  return packages || scripts;
}
