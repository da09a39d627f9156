import { runChild } from './runChild.mjs';

/** Runs Yarn in a folder, its output on standard error: `{ code, output }`. */
export function yarnIn(toolchain, cwd, args, env = {}) {
  const [command, ...first] = toolchain.yarn
    ? [toolchain.node, toolchain.yarn]
    : ['yarn'];
  return runChild(command, [...first, ...args], {
    cwd,
    env: { ...toolchain.env, ...env },
    output: 'standardError',
  });
}
