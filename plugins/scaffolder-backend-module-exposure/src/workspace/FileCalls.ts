import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rmdir,
  unlink,
} from 'node:fs/promises';

/** The calls to the file system that a workspace makes; tests let one fail, or do something in between. */
export interface FileCalls {
  copyFile: typeof copyFile;
  link: typeof link;
  lstat: typeof lstat;
  mkdir: typeof mkdir;
  open: typeof open;
  readdir: typeof readdir;
  realpath: typeof realpath;
  rename: typeof rename;
  rmdir: typeof rmdir;
  unlink: typeof unlink;
}

/** Node’s own. */
export const nodeFileCalls: FileCalls = {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rmdir,
  unlink,
};
