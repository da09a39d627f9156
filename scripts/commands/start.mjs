import { portalPorts } from '../ports/portalPorts.mjs';
import { say } from '../setup/say.mjs';
import { startPortal } from './startPortal.mjs';

/** The demo portal on its embedded world, until Ctrl-C. */
export async function start({ toolchain }) {
  const { url, children } = await startPortal(toolchain, await portalPorts());
  say(`The demo portal is at ${url} . Ctrl-C ends it.`);
  return await new Promise(resolve => {
    for (const child of children) {
      child.on('exit', code => resolve(code ?? 1));
    }
  });
}
