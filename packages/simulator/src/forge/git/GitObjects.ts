import { createHash } from 'node:crypto';

/** A file in a tree, by its path from the root. */
export interface TreeEntry {
  path: string;
  /** `100644`, `100755` or `120000`, as in Git. */
  mode: string;
  /** The blob's hash. */
  sha: string;
}

/** A commit; times are RFC 3339 in UTC. */
export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; date: string };
}

/**
 * Blobs, trees and commits by their hashes. Trees are flat lists of files: nothing that talks to the forge over REST can
 * tell them from nested ones.
 */
export class GitObjects {
  private readonly blobs = new Map<string, Buffer>();
  private readonly trees = new Map<string, TreeEntry[]>();
  private readonly commits = new Map<string, Commit>();

  addBlob(content: Buffer): string {
    const sha = hash('blob', content);
    this.blobs.set(sha, content);
    return sha;
  }

  addTree(entries: readonly TreeEntry[]): string {
    const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
    const sha = hash('tree', Buffer.from(JSON.stringify(sorted)));
    this.trees.set(sha, sorted);
    return sha;
  }

  addCommit(commit: Omit<Commit, 'sha'>): Commit {
    const sha = hash('commit', Buffer.from(JSON.stringify(commit)));
    const stored = { ...commit, sha };
    this.commits.set(sha, stored);
    return stored;
  }

  blob(sha: string): Buffer | undefined {
    return this.blobs.get(sha);
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    return this.trees.get(sha);
  }

  commit(sha: string): Commit | undefined {
    return this.commits.get(sha);
  }

  /** The files of a commit by path; empty for an unknown one. */
  filesOf(commitSha: string): Map<string, TreeEntry> {
    const tree = this.trees.get(this.commits.get(commitSha)?.tree ?? '');
    return new Map((tree ?? []).map(entry => [entry.path, entry]));
  }

  /** A commit and everything before it, newest first along first parents, then the others. */
  history(commitSha: string): Commit[] {
    const seen = new Map<string, Commit>();
    const open = [commitSha];
    for (let sha = open.shift(); sha !== undefined; sha = open.shift()) {
      const commit = this.commits.get(sha);
      if (!commit || seen.has(sha)) {
        continue;
      }
      seen.set(sha, commit);
      open.push(...commit.parents);
    }
    return [...seen.values()];
  }
}

function hash(type: string, content: Buffer): string {
  return createHash('sha1')
    .update(`${type} ${content.length}\0`)
    .update(content)
    .digest('hex');
}
