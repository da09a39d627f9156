import { runTool, tools } from '../processes/runTool.mjs';
import { compile, compileAnew } from './compile.mjs';

/** Every package, the demo portal too. A build bundles the declarations that the compiler has written before. */
export async function build({ toolchain, args }) {
  const compiled = await compile(toolchain);
  if (compiled !== 0) {
    return compiled;
  }
  return await runTool(toolchain, tools.backstage, [
    ...['repo', 'build', '--all'],
    ...args,
  ]);
}

/** What is published, from nothing. */
export async function buildToPublish(toolchain) {
  const compiled = await compileAnew(toolchain);
  if (compiled !== 0) {
    return compiled;
  }
  return await runTool(toolchain, tools.backstage, ['repo', 'build']);
}
