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

/** A new file that nobody else made; a link in its place fails the call. */
const createFlags =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_EXCL |
  constants.O_NOFOLLOW;

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

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return refuse('FileIsNotUtf8', `${path} is not UTF-8 text.`);
  }
}

/** What a folder holds. */
export interface FolderNames {
  files: string[];
  folders: string[];
  links: string[];
}

/** A new file beside its place; `commit` puts it there in one step. */
export interface StagedFile {
  commit(): Promise<void>;
  discard(): Promise<void>;
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
    return textOf(path, await readFile(full));
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

  /** Names in a folder below, sorted; none where there is no such folder. Special files are left out. */
  async list(path: string): Promise<FolderNames> {
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
      links: named(entry => entry.isSymbolicLink()),
    };
  }

  /** Writes the whole file beside its place: nobody ever sees half of it, and a later failure leaves the old one. */
  async stage(path: string, content: string): Promise<StagedFile> {
    await this.kindBelow(path);
    await this.refuseCaseTwins(path);
    const full = join(this.root, path);
    await mkdir(dirname(full), { recursive: true });
    const temporary = join(dirname(full), `.exposure-${randomUUID()}`);
    const discard = () => rm(temporary, { force: true });
    const file = await open(temporary, createFlags, 0o644);
    try {
      await file.writeFile(content);
    } catch (error) {
      await discard();
      throw error;
    } finally {
      await file.close();
    }
    return { commit: () => rename(temporary, full), discard };
  }

  async delete(path: string): Promise<void> {
    if ((await this.kindBelow(path)) === 'file') {
      await unlink(join(this.root, path));
    }
  }

  /** Names that differ in case only are one file where a file system folds case (macOS, Windows). */
  private async refuseCaseTwins(path: string): Promise<void> {
    let folder = '';
    for (const part of path.split('/')) {
      const { files, folders } = await this.list(folder);
      const twin = [...files, ...folders].find(
        name => name !== part && name.toLowerCase() === part.toLowerCase(),
      );
      if (twin !== undefined) {
        refuse(
          'PathCaseCollision',
          `${folder}${twin} exists and differs from ${folder}${part} in case only; rename it first.`,
        );
      }
      folder = `${folder}${part}/`;
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
