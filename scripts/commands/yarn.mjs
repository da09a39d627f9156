import { runChild } from '../processes/runChild.mjs';

const changing = new Set(['add', 'dedupe', 'install', 'remove', 'up']);

/** Whether Yarn is called to bring yarn.lock up to date: then what yarn.lock says now must not be asked for first. */
export function changesDependencies([command = 'install']) {
  return changing.has(command);
}

/** Yarn itself, for people who have none: `npm run yarn -- install`. */
export async function yarn({ toolchain, args }) {
  const { code } = await runChild(toolchain.node, [toolchain.yarn, ...args], {
    cwd: process.env.INIT_CWD,
    env: toolchain.env,
  });
  return code;
}
