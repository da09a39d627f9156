import { yarnIn } from '../processes/yarnIn.mjs';
import { say } from '../setup/say.mjs';

/**
 * Publishes packages in their order and stops at the first that fails. What the registry has already is passed over.
 *
 * @param {object} toolchain
 * @param {{ folder: string, manifest: { name: string, version: string } }[]} packages
 * @param {{ dryRun?: boolean, provenance?: boolean }} [options]
 */
export async function publishPackages(
  toolchain,
  packages,
  { dryRun = false, provenance = false } = {},
) {
  for (const { folder, manifest } of packages) {
    const which = `${manifest.name}@${manifest.version}`;
    if (dryRun) {
      say(`would publish: ${which}`);
      continue;
    }
    const { code, output } = await yarnPublish(toolchain, folder, provenance);
    if (code !== 0) {
      say(`FAILED: ${which}. Run it again: what is published is passed over.`);
      return code;
    }
    if (wasSkipped(output)) {
      say(`published before: ${which}`);
    }
    // The workflow's step reads these lines and no others.
    else {
      process.stdout.write(`New tag: ${which}\n`);
    }
  }
  return 0;
}

async function yarnPublish(toolchain, folder, provenance) {
  return await yarnIn(toolchain, folder, [
    ...['npm', 'publish', '--access', 'public', '--tolerate-republish'],
    ...['--json', ...(provenance ? ['--provenance'] : [])],
  ]);
}

/** Yarn says it as a line of JSON among others. */
function wasSkipped(output) {
  return output.split('\n').some(line => {
    try {
      return JSON.parse(line).skipped === true;
    } catch {
      return false;
    }
  });
}
