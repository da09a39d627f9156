// Yarn calls it before it packs a package, `--undo` after: see packageExtras.mjs.
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { addExtras, removeExtras } from './packageExtras.mjs';

const where = { root: repositoryRoot, folder: process.cwd() };
if (process.argv[2] === '--undo') {
  removeExtras(where);
} else {
  addExtras(where);
}
