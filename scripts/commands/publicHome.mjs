import { writeManifests } from '../publish/writeManifests.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';

/** `npm run public-home -- https://host/owner/name`: the one place that says where the repository lives, and what follows from it. */
export async function publicHome({ args }) {
  const { address } = writeManifests(repositoryRoot, args[0]);
  say(`The public home is ${address} .`);
  return 0;
}
