import { rm } from 'node:fs/promises';
import { run } from './lane/run';

/** Ends the control plane, if this run has started it. */
export default async function globalTeardown(): Promise<void> {
  const {
    EXPOSURE_CONTROL_PLANE: script,
    EXPOSURE_CONTROL_PLANE_DIR: folder,
    EXPOSURE_CONTROL_PLANE_OURS: ours,
  } = process.env;
  if (script && folder && ours) {
    await run(script, ['down', folder]);
    await rm(folder, { recursive: true, force: true });
  }
}
