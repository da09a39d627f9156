import type { PullRequestObservation } from '@exposure/backstage-plugin-exposure-common';
import {
  type GithubPullRequest,
  readChangesRequested,
  readChecksFailed,
} from './githubAnswers';

/** Adds to a pull request what its reviews and checks say, as far as they can be read. */
export async function observePullRequest(
  pullRequest: GithubPullRequest,
  get: (path: string) => Promise<unknown>,
  removes: boolean,
): Promise<PullRequestObservation> {
  const { url, title, state, updatedAt, endedAt, reviewers } = pullRequest;
  const { number, headSha } = pullRequest;
  const isOpen = state === 'open' || state === 'draft';
  const [changesRequested, checksFailed] = isOpen
    ? await Promise.all([
        ask(
          () => get(`pulls/${number}/reviews?per_page=100`),
          readChangesRequested,
        ),
        ask(
          () => get(`commits/${headSha}/check-runs?per_page=100`),
          readChecksFailed,
        ),
      ])
    : [];
  return {
    url,
    title,
    state: state === 'open' && changesRequested ? 'changesRequested' : state,
    updatedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    reviewers,
    removes,
    ...(checksFailed === undefined ? {} : { checksFailed }),
  };
}

/** A token that may read pull requests and not checks is common, and no reason to say nothing. */
async function ask(
  get: () => Promise<unknown>,
  read: (answer: unknown) => boolean,
): Promise<boolean | undefined> {
  try {
    return read(await get());
  } catch {
    return undefined;
  }
}
