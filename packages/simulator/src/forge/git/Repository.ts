import { NotFound } from '../ForgeError';
import { Commit, GitObjects, TreeEntry } from './GitObjects';
import { mergeTrees } from './mergeTrees';
import { PullRequest } from './PullRequest';

/** Files by path, as text. */
export type Files = Record<string, string>;

const author = { name: 'Demo', email: 'demo@example.net' };

/** One repository: objects, branches and pull requests. Listeners hear of every move of the default branch. */
export class Repository {
  readonly defaultBranch = 'main';
  readonly objects = new GitObjects();
  readonly branches = new Map<string, string>();
  readonly pulls: PullRequest[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly owner: string,
    readonly name: string,
    private readonly now: () => Date,
    files: Files,
    /** Where people find what is built from it; shown on its pages. */
    readonly homepage?: string,
  ) {
    this.commitFiles(this.defaultBranch, files, 'Begin');
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  onPush(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The commit that a branch name or a hash names; throws 404. */
  commitAt(ref: string): Commit {
    const name = ref.replace(/^refs\/heads\/|^heads\//, '');
    const found = this.objects.commit(this.branches.get(name) ?? ref);
    if (!found) {
      throw new NotFound(`No commit found for the ref ${ref}`);
    }
    return found;
  }

  /** The text of a file on a branch, or `undefined`. */
  readFile(ref: string, path: string): string | undefined {
    const entry = this.objects.filesOf(this.commitAt(ref).sha).get(path);
    return entry && this.objects.blob(entry.sha)?.toString('utf8');
  }

  setBranch(name: string, sha: string): void {
    this.branches.set(name, this.commitAt(sha).sha);
    if (name === this.defaultBranch) {
      for (const listener of this.listeners) {
        listener();
      }
    }
  }

  /**
   * Puts files on top of a branch in one commit; the branch is made where it is new.
   * @param gone - paths of files that are deleted
   */
  commitFiles(
    branch: string,
    files: Files,
    message: string,
    gone: readonly string[] = [],
  ): Commit {
    const parent = this.branches.get(branch);
    const entries = parent
      ? this.objects.filesOf(parent)
      : new Map<string, TreeEntry>();
    for (const [path, content] of Object.entries(files)) {
      const sha = this.objects.addBlob(Buffer.from(content));
      entries.set(path, { path, mode: '100644', sha });
    }
    gone.forEach(path => entries.delete(path));
    return this.commit(
      branch,
      [...entries.values()],
      parent ? [parent] : [],
      message,
    );
  }

  openPull(
    fields: Pick<PullRequest, 'title' | 'body' | 'head' | 'base'> & {
      draft?: boolean;
    },
  ): PullRequest {
    const base = this.commitAt(fields.base).sha;
    this.commitAt(fields.head);
    const pull = new PullRequest(
      this.pulls.length + 1,
      { ...fields, draft: fields.draft ?? false, baseSha: base },
      this.now,
    );
    this.pulls.push(pull);
    return pull;
  }

  pull(number: number): PullRequest {
    const found = this.pulls.find(it => it.number === number);
    if (!found) {
      throw new NotFound(`No pull request ${number}`);
    }
    return found;
  }

  /** Merges into the base branch with a merge commit; throws 409 where both sides changed a file. */
  merge(pull: PullRequest): Commit {
    pull.requireOpen();
    const head = this.commitAt(pull.head).sha;
    const base = this.commitAt(pull.base).sha;
    const merged = mergeTrees(
      this.objects.filesOf(this.mergeBase(pull)),
      this.objects.filesOf(base),
      this.objects.filesOf(head),
    );
    const commit = this.commit(
      pull.base,
      merged,
      [base, head],
      `Merge pull request #${pull.number}: ${pull.title}`,
    );
    pull.markMerged(commit.sha, head);
    return commit;
  }

  /** The newest commit that head and base have in common. */
  mergeBase(pull: PullRequest): string {
    const ofBase = new Set(
      this.objects
        .history(this.branches.get(pull.base) ?? '')
        .map(it => it.sha),
    );
    const head = pull.mergedHead ?? this.commitAt(pull.head).sha;
    if (pull.mergedHead) {
      return pull.baseSha;
    }
    return (
      this.objects.history(head).find(it => ofBase.has(it.sha))?.sha ??
      pull.baseSha
    );
  }

  private commit(
    branch: string,
    entries: TreeEntry[],
    parents: string[],
    message: string,
  ): Commit {
    const commit = this.objects.addCommit({
      tree: this.objects.addTree(entries),
      parents,
      message,
      author: { ...author, date: this.now().toISOString() },
    });
    this.setBranch(branch, commit.sha);
    return commit;
  }
}
