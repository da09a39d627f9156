import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Commit } from '../git/GitObjects';
import type { Repository } from '../git/Repository';

/** A commit's files as GitHub's tarball: gzip, everything in one folder named after repository and commit. */
export async function packTree(
  repository: Repository,
  commit: Commit,
): Promise<Buffer> {
  const root = `${repository.owner}-${repository.name}-${commit.sha.slice(
    0,
    7,
  )}`;
  const archive = pack();
  archive.entry({ name: `${root}/`, type: 'directory' });
  for (const { path, sha } of repository.objects.filesOf(commit.sha).values()) {
    const content = repository.objects.blob(sha);
    if (content) {
      archive.entry({ name: `${root}/${path}` }, content);
    }
  }
  archive.finalize();
  return buffer(archive.pipe(createGzip()));
}
