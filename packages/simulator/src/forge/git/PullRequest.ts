import { ForgeError } from '../ForgeError';

interface PullRequestFields {
  title: string;
  /** Markdown. */
  body: string;
  /** Branch names. */
  head: string;
  base: string;
  draft: boolean;
  /** The base branch's commit when it was opened. */
  baseSha: string;
}

/** One pull request and what happened to it; times are RFC 3339 in UTC. */
export class PullRequest {
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  readonly baseSha: string;
  readonly createdAt: string;
  updatedAt: string;
  state: 'open' | 'closed' = 'open';
  mergedAt?: string;
  closedAt?: string;
  mergeCommit?: string;
  /** The head branch's commit that was merged. */
  mergedHead?: string;
  reviewers: string[] = [];

  constructor(
    readonly number: number,
    fields: PullRequestFields,
    private readonly now: () => Date,
  ) {
    this.title = fields.title;
    this.body = fields.body;
    this.head = fields.head;
    this.base = fields.base;
    this.draft = fields.draft;
    this.baseSha = fields.baseSha;
    this.createdAt = now().toISOString();
    this.updatedAt = this.createdAt;
  }

  requireOpen(): void {
    if (this.state !== 'open') {
      throw new ForgeError(405, 'Pull Request is not open');
    }
  }

  update(fields: { title?: string; body?: string; state?: string }): void {
    this.title = fields.title ?? this.title;
    this.body = fields.body ?? this.body;
    if (fields.state === 'closed') {
      this.close();
    }
    this.updatedAt = this.now().toISOString();
  }

  close(): void {
    this.requireOpen();
    this.state = 'closed';
    this.closedAt = this.now().toISOString();
    this.updatedAt = this.closedAt;
  }

  markMerged(mergeCommit: string, mergedHead: string): void {
    this.close();
    this.mergedAt = this.closedAt;
    this.mergeCommit = mergeCommit;
    this.mergedHead = mergedHead;
  }
}
