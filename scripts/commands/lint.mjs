import { runTool, tools } from '../processes/runTool.mjs';

/** Every package by its own rules, this folder by the rules of the root, and no export that has no user. */
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
  let unused = 0;
  // Two questions, for which knip has one setting each.
  for (const question of ['values', 'types']) {
    unused ||= await runTool(toolchain, tools.knip, [
      '--no-progress',
      '--no-config-hints',
      ...['--config', `scripts/walls/knip/${question}.cjs`],
    ]);
  }
  return packages || scripts || unused;
}
