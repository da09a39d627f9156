import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import type { Dirent } from 'node:fs';
import {
  lstat,
  mkdir,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  unlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './errorCode';
import { refuse } from './refuse';

const maxExistingFile = 256 * 1024;

async function kindOf(
  path: string,
): Promise<'folder' | 'file' | 'link' | 'missing' | 'other'> {
  try {
    const found = await lstat(path);
    if (found.isDirectory()) return 'folder';
    if (found.isSymbolicLink()) return 'link';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing';
    throw error;
  }
}

/**
 * The folder a command writes into. Nothing outside it is ever touched: every part of a path below it is looked at
 * without following links, and a link is refused.
 */
export class OutputFolder {
  private constructor(private readonly root: string) {}

  /** The folder itself may be reached by a link: whoever typed its name meant that. */
  static async open(folder: string): Promise<OutputFolder> {
    const kind = await kindOf(await realpath(folder).catch(() => folder));
    if (kind !== 'folder' && kind !== 'missing') {
      refuse('PathIsNoDirectory', `${folder} is not a folder.`);
    }
    return new OutputFolder(
      kind === 'missing' ? folder : await realpath(folder),
    );
  }

  /** The content of a file; `undefined` when there is none. */
  async read(path: string): Promise<string | undefined> {
    if ((await this.kindBelow(path)) === 'missing') return undefined;
    const full = join(this.root, path);
    const { size } = await lstat(full);
    if (size > maxExistingFile) {
      refuse(
        'FileTooLarge',
        `${path} is larger than 256 KB; it was not written by Exposure.`,
      );
    }
    return readFile(full, 'utf8');
  }

  /** The contents of those of the files that exist. */
  async readAll(paths: readonly string[]): Promise<Map<string, string>> {
    const existing = new Map<string, string>();
    for (const path of paths) {
      const content = await this.read(path);
      if (content !== undefined) existing.set(path, content);
    }
    return existing;
  }

  /** Names in a folder below, sorted; none where there is no such folder. Links and special files are left out. */
  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const found = await readdir(join(this.root, path), {
      withFileTypes: true,
    }).catch((): Dirent[] => []);
    const named = (isWanted: (entry: Dirent) => boolean) =>
      found
        .filter(isWanted)
        .map(({ name }) => name)
        .sort();
    return {
      files: named(entry => entry.isFile()),
      folders: named(entry => entry.isDirectory()),
    };
  }

  /** Writes beside the place and renames: nobody ever sees half a file. */
  async write(path: string, content: string): Promise<void> {
    await this.kindBelow(path);
    const full = join(this.root, path);
    await mkdir(dirname(full), { recursive: true });
    const temporary = join(dirname(full), `.exposure-${randomUUID()}`);
    const flags =
      constants.O_WRONLY |
      constants.O_CREAT |
      constants.O_EXCL |
      constants.O_NOFOLLOW;
    const file = await open(temporary, flags, 0o644);
    try {
      await file.writeFile(content);
      await file.close();
      await rename(temporary, full);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async delete(path: string): Promise<void> {
    if ((await this.kindBelow(path)) === 'file') {
      await unlink(join(this.root, path));
    }
  }

  private async kindBelow(path: string): Promise<'file' | 'missing'> {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const partial = parts.slice(0, length).join('/');
      const kind = await kindOf(join(this.root, partial));
      if (kind === 'missing') return 'missing';
      const wanted = length === parts.length ? 'file' : 'folder';
      if (kind !== wanted) {
        const rule = wanted === 'file' ? 'PathIsNoFile' : 'PathIsNoDirectory';
        refuse(
          kind === 'link' ? 'PathIsLink' : rule,
          `${partial} is a link or no ${wanted}; nothing was written.`,
        );
      }
    }
    return 'file';
  }
}
