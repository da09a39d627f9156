import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);

export const cacheFolder = path.join(repositoryRoot, '.cache');

/** Where Node and Yarn are installed when the machine has none that fit. */
export const toolchainFolder = path.join(cacheFolder, 'toolchain');
