import { open, rm, stat, writeFile } from 'node:fs/promises';
import { fileFailure } from '../../files/fileFailure';

/** A file that evidence goes to, looked at before anything is written. */
export interface EvidenceFile {
  write(text: string): Promise<void>;
  /** Leaves no new file behind. */
  discard(): Promise<void>;
}

/**
 * Makes sure that a file can be written.
 * @throws InputError with the rule `FileNotWritable`
 */
export async function openEvidence(path: string): Promise<EvidenceFile> {
  const failed = fileFailure('FileNotWritable', path);
  const there = await stat(path).catch(() => undefined);
  // To open a pipe and close it would end what its reader reads.
  if (!there || there.isFile() || there.isDirectory()) {
    const file = await open(path, 'a').catch(failed);
    await file.close();
  }
  return {
    write: text => writeFile(path, text).catch(failed),
    discard: async () => {
      if (!there) await rm(path, { force: true });
    },
  };
}
