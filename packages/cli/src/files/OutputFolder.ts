import type { Dirent } from 'node:fs';
import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errorCode';
import { fileFailure } from './fileFailure';
import { kindOf } from './kindOf';
import { refuse } from './refuse';
import type { FilePlace, StagedChange } from './StagedChange';
import { stageFile } from './stageFile';
import { stageRemoval } from './stageRemoval';

const maxExistingFile = 256 * 1024;

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
  /** The system does not tell what is in it. */
  isUnreadable: boolean;
}

/**
 * The folder a command writes into. Nothing outside it is ever touched: every part of a path below it is looked at
 * without following links, and a link is refused.
 */
export class OutputFolder {
  private constructor(private readonly root: string) {}

  /** The folder itself may be reached by a link: whoever typed its name meant that. */
  static async open(folder: string): Promise<OutputFolder> {
    if (folder === '') refuse('Required', '--out must name a folder.');
    const real = await realpath(folder).catch(() => folder);
    const kind = await kindOf(real, folder);
    if (kind !== 'folder' && kind !== 'missing') {
      refuse('PathIsNoDirectory', `${folder} is not a folder.`);
    }
    return new OutputFolder(real);
  }

  /** The content of a file; `undefined` when there is none. */
  async read(path: string): Promise<string | undefined> {
    if ((await this.kindBelow(path)) === 'missing') return undefined;
    const unreadable = fileFailure('FileNotReadable', path);
    const { full } = this.at(path);
    const { size } = await lstat(full).catch(unreadable);
    if (size > maxExistingFile) {
      refuse(
        'FileTooLarge',
        `${path} is larger than 256 KB; it was not written by Exposure.`,
      );
    }
    return textOf(path, await readFile(full).catch(unreadable));
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
    let isUnreadable = false;
    const found = await readdir(this.at(path).full, {
      withFileTypes: true,
    }).catch((error: unknown): Dirent[] => {
      isUnreadable = errorCode(error) !== 'ENOENT';
      return [];
    });
    const named = (isWanted: (entry: Dirent) => boolean) =>
      found
        .filter(isWanted)
        .map(({ name }) => name)
        .sort();
    return {
      files: named(entry => entry.isFile()),
      folders: named(entry => entry.isDirectory()),
      links: named(entry => entry.isSymbolicLink()),
      isUnreadable,
    };
  }

  /** Refuses a place that no file can be written to, before any is. */
  async judge(path: string): Promise<void> {
    await this.kindBelow(path);
    await this.refuseCaseTwins(path);
  }

  /** Prepares a file with a content. */
  async stage(path: string, content: string): Promise<StagedChange> {
    await this.judge(path);
    return stageFile(this.at(path), content);
  }

  /** Prepares to delete a file; nothing where it is gone already. */
  async stageRemoval(path: string): Promise<StagedChange[]> {
    return (await this.kindBelow(path)) === 'file'
      ? [stageRemoval(this.at(path))]
      : [];
  }

  private at(path: string): FilePlace {
    return { full: join(this.root, path), path };
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
      const kind = await kindOf(this.at(partial).full, partial);
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
