import type { Router } from 'express';
import { listAt, textAt, valueAt } from '../../kubernetes/objects/json';
import { ForgeError } from '../ForgeError';
import type { Forge } from '../Forge';
import { changedPaths } from '../git/mergeTrees';
import type { PullRequest } from '../git/PullRequest';
import type { Repository } from '../git/Repository';
import { describeRepository } from './repositoryRoutes';

/** What GitHub says about a pull request. */
function describePull(forge: Forge, repository: Repository, pull: PullRequest) {
  const repo = describeRepository(forge, repository);
  const side = (ref: string, sha: string) => ({
    ref,
    sha,
    label: `${repository.owner}:${ref}`,
    repo,
  });
  return {
    id: pull.number,
    number: pull.number,
    url: `${forge.apiBaseUrl}/repos/${repository.fullName}/pulls/${pull.number}`,
    html_url: forge.pullUrl(repository, pull),
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    merged: pull.mergedAt !== undefined,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommit ?? null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt ?? null,
    user: { login: 'portal' },
    requested_reviewers: pull.reviewers.map(login => ({ login })),
    head: side(
      pull.head,
      pull.mergedHead ?? repository.commitAt(pull.head).sha,
    ),
    base: side(pull.base, repository.commitAt(pull.base).sha),
  };
}

const at = (path: string) => `/repos/:owner/:repo/pulls${path}`;

function findPull(forge: Forge, params: Record<string, string>) {
  const repository = forge.repositoryOf(params);
  return { repository, pull: repository.pull(Number(params.number)) };
}

/** Pull requests (GitHub REST "Pulls"). */
export function pullRoutes(router: Router, forge: Forge): void {
  listRoute(router, forge);
  openRoute(router, forge);
  changeRoutes(router, forge);
  detailRoutes(router, forge);
}

function listRoute(router: Router, forge: Forge): void {
  router.get(at(''), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const { state = 'open', head, base } = request.query;
    const found = repository.pulls.filter(
      pull =>
        (state === 'all' || pull.state === state) &&
        (head === undefined || head === `${repository.owner}:${pull.head}`) &&
        (base === undefined || base === pull.base),
    );
    const limit = Number(request.query.per_page ?? 30);
    response.json(
      found
        .reverse()
        .slice(0, limit)
        .map(pull => describePull(forge, repository, pull)),
    );
  });
}

function openRoute(router: Router, forge: Forge): void {
  router.post(at(''), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const head = (textAt(request.body, 'head') ?? '').replace(/^[^:]*:/, '');
    const base = textAt(request.body, 'base') ?? repository.defaultBranch;
    if (repository.pulls.some(it => it.state === 'open' && it.head === head)) {
      throw new ForgeError(
        422,
        `A pull request already exists for ${repository.owner}:${head}.`,
      );
    }
    const pull = repository.openPull({
      title: textAt(request.body, 'title') ?? head,
      body: textAt(request.body, 'body') ?? '',
      draft: valueAt(request.body, 'draft') === true,
      head,
      base,
    });
    response.status(201).json(describePull(forge, repository, pull));
  });
}

function changeRoutes(router: Router, forge: Forge): void {
  router.get(at('/:number'), (request, response) => {
    const { repository, pull } = findPull(forge, request.params);
    response.json(describePull(forge, repository, pull));
  });

  router.patch(at('/:number'), (request, response) => {
    const { repository, pull } = findPull(forge, request.params);
    pull.update({
      title: textAt(request.body, 'title'),
      body: textAt(request.body, 'body'),
      state: textAt(request.body, 'state'),
    });
    response.json(describePull(forge, repository, pull));
  });

  router.put(at('/:number/merge'), (request, response) => {
    const { repository, pull } = findPull(forge, request.params);
    const { sha } = repository.merge(pull);
    response.json({
      sha,
      merged: true,
      message: 'Pull Request successfully merged',
    });
  });
}

function detailRoutes(router: Router, forge: Forge): void {
  router.get(at('/:number/files'), (request, response) => {
    const { repository, pull } = findPull(forge, request.params);
    const { objects } = repository;
    const head = pull.mergedHead ?? repository.commitAt(pull.head).sha;
    const [before, after] = [repository.mergeBase(pull), head].map(sha =>
      objects.filesOf(sha),
    );
    const paths = before && after ? changedPaths(before, after) : [];
    response.json(
      paths.map(filename => ({
        filename,
        status: statusOf(before?.has(filename), after?.has(filename)),
      })),
    );
  });

  router.get(at('/:number/reviews'), (request, response) => {
    findPull(forge, request.params);
    response.json([]);
  });

  router.post(at('/:number/requested_reviewers'), (request, response) => {
    const { repository, pull } = findPull(forge, request.params);
    pull.reviewers = [
      ...listAt(request.body, 'reviewers'),
      ...listAt(request.body, 'team_reviewers'),
    ].map(String);
    response.status(201).json(describePull(forge, repository, pull));
  });
}

function statusOf(before = false, after = false): string {
  if (!before) {
    return 'added';
  }
  return after ? 'modified' : 'removed';
}
