import { promises as fs } from 'node:fs';

/** The calls to the file system that a repository makes. */
const names = [
  'copyFile',
  'link',
  'lstat',
  'mkdir',
  'open',
  'readdir',
  'realpath',
  'rename',
  'rmdir',
  'unlink',
] as const;

export type FileCall = (typeof names)[number];

type Call = (...args: unknown[]) => Promise<unknown>;

/**
 * Hands every call of the file system to a handler, which may make it, fail it, or do something before.
 * `jest.restoreAllMocks()` ends it.
 */
export function interceptFileCalls(
  handle: (name: FileCall, args: unknown[], call: Call) => Promise<unknown>,
): void {
  for (const name of names) {
    const real = fs[name] as Call;
    const call: Call = (...args) => Reflect.apply(real, fs, args);
    jest
      .spyOn(fs, name)
      .mockImplementation(((...args: unknown[]) =>
        handle(name, args, call)) as never);
  }
}

/** What the file system says, with its code. */
export const failure = (code: string) =>
  Object.assign(new Error(`raw ${code}`), { code });
