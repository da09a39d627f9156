import { z } from 'zod';

/** A pull request as far as it matters here. Times are RFC 3339 in UTC. */
export interface GithubPullRequest {
  number: number;
  url: string;
  title: string;
  body: string;
  state: 'draft' | 'open' | 'merged' | 'closed';
  updatedAt: string;
  endedAt?: string;
  headSha: string;
  reviewers: string[];
}

const login = z.object({ login: z.string().max(100) });
const time = z.iso.datetime({ offset: true });

const pullRequests = z
  .array(
    z.object({
      number: z.number().int().positive(),
      html_url: z.url({ protocol: /^https?$/ }).max(1_000),
      title: z.string(),
      body: z.string().nullish(),
      state: z.enum(['open', 'closed']),
      draft: z.boolean().nullish(),
      merged_at: time.nullish(),
      closed_at: time.nullish(),
      updated_at: time,
      head: z.object({ sha: z.string().regex(/^[0-9a-f]{7,64}$/) }),
      requested_reviewers: z.array(login).max(100).nullish(),
      requested_teams: z
        .array(z.object({ slug: z.string().max(100) }))
        .max(100)
        .nullish(),
    }),
  )
  .max(100);

const maxTitle = 200;

/** @throws ZodError when the answer is not GitHub's */
export function readPullRequests(answer: unknown): GithubPullRequest[] {
  return pullRequests.parse(answer).map(one => {
    const endedAt = one.merged_at ?? one.closed_at;
    return {
      number: one.number,
      url: one.html_url,
      title: one.title.slice(0, maxTitle),
      body: one.body ?? '',
      state: stateOf(one),
      updatedAt: one.updated_at,
      ...(endedAt ? { endedAt } : {}),
      headSha: one.head.sha,
      reviewers: [
        ...(one.requested_reviewers ?? []).map(user => user.login),
        ...(one.requested_teams ?? []).map(team => team.slug),
      ],
    };
  });
}

function stateOf(one: {
  state: 'open' | 'closed';
  draft?: boolean | null;
  merged_at?: string | null;
}): GithubPullRequest['state'] {
  if (one.merged_at) {
    return 'merged';
  }
  if (one.state === 'closed') {
    return 'closed';
  }
  return one.draft ? 'draft' : 'open';
}

const reviews = z
  .array(z.object({ user: login.nullish(), state: z.string().max(50) }))
  .max(100);

/** Whether the last word of any reviewer is a request for changes (GitHub lists reviews in the order of time). */
export function readChangesRequested(answer: unknown): boolean {
  const lastWords = new Map<string, string>();
  for (const { user, state } of reviews.parse(answer)) {
    if (user && state !== 'COMMENTED') {
      lastWords.set(user.login, state);
    }
  }
  return [...lastWords.values()].includes('CHANGES_REQUESTED');
}

const checkRuns = z.object({
  check_runs: z
    .array(z.object({ conclusion: z.string().max(50).nullish() }))
    .max(100),
});

const failing = ['failure', 'timed_out', 'action_required', 'startup_failure'];

/** Whether any check run of a commit has failed. */
export function readChecksFailed(answer: unknown): boolean {
  return checkRuns
    .parse(answer)
    .check_runs.some(({ conclusion }) => failing.includes(conclusion ?? ''));
}
