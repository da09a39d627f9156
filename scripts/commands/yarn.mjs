import { runChild } from '../processes/runChild.mjs';

/** Yarn itself, for people who have none: `npm run yarn -- install`. */
export async function yarn({ toolchain, args }) {
  const { code } = await runChild(toolchain.node, [toolchain.yarn, ...args], {
    cwd: process.env.INIT_CWD,
    env: toolchain.env,
  });
  return code;
}
