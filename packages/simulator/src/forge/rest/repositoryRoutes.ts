import type { Router } from 'express';
import { ForgeError, NotFound } from '../ForgeError';
import type { Forge } from '../Forge';
import type { Commit } from '../git/GitObjects';
import type { Repository } from '../git/Repository';
import { packTree } from './packTree';

/** What GitHub says about a repository, as far as Backstage reads it. */
export function describeRepository(forge: Forge, repository: Repository) {
  const api = `${forge.apiBaseUrl}/repos/${repository.fullName}`;
  return {
    name: repository.name,
    full_name: repository.fullName,
    owner: { login: repository.owner, type: 'Organization' },
    private: false,
    default_branch: repository.defaultBranch,
    html_url: `${forge.url}/${repository.fullName}`,
    url: api,
    homepage: repository.homepage ?? null,
    archive_url: `${api}/{archive_format}{/ref}`,
    trees_url: `${api}/git/trees{/sha}`,
    permissions: { admin: false, push: true, pull: true },
  };
}

function describeCommit(commit: Commit) {
  const { sha, tree, parents, message, author } = commit;
  return {
    sha,
    commit: { message, author, committer: author, tree: { sha: tree } },
    parents: parents.map(parent => ({ sha: parent })),
  };
}

const at = (path: string) => `/repos/:owner/:repo${path}`;

/** Reading: repositories, commits, files and archives (GitHub REST "Repositories", "Commits", "Contents"). */
export function repositoryRoutes(router: Router, forge: Forge): void {
  commitRoutes(router, forge);
  contentRoutes(router, forge);

  router.get(at(''), (request, response) => {
    response.json(
      describeRepository(forge, forge.repositoryOf(request.params)),
    );
  });
}

function commitRoutes(router: Router, forge: Forge): void {
  router.get(at('/commits'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const { sha } = repository.commitAt(
      String(request.query.sha ?? repository.defaultBranch),
    );
    const limit = Number(request.query.per_page ?? 30);
    response.json(
      repository.objects.history(sha).slice(0, limit).map(describeCommit),
    );
  });

  router.get(at('/commits/*/status'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    response.json({
      sha: repository.commitAt(wildcardOf(request.params)).sha,
      state: 'success',
      repository: describeRepository(forge, repository),
    });
  });
}

function contentRoutes(router: Router, forge: Forge): void {
  router.get(at('/contents/*'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const path = wildcardOf(request.params);
    const ref = String(request.query.ref ?? repository.defaultBranch);
    const commit = repository.commitAt(ref);
    const entry = repository.objects.filesOf(commit.sha).get(path);
    const content = entry && repository.objects.blob(entry.sha);
    if (!entry || !content) {
      throw new NotFound();
    }
    response.set('ETag', `"${entry.sha}"`);
    if (String(request.headers.accept).includes('raw')) {
      response.type('text/plain').send(content);
      return;
    }
    response.json({
      type: 'file',
      path,
      sha: entry.sha,
      encoding: 'base64',
      content: content.toString('base64'),
    });
  });

  router.get(at('/tarball/*'), async (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const commit = repository.commitAt(wildcardOf(request.params));
    response.type('application/gzip').send(await packTree(repository, commit));
  });
}

/** What a `*` in a route's path stands for. */
export function wildcardOf(params: Record<string, string>): string {
  const found = params['0'];
  if (!found) {
    throw new ForgeError(404, 'Not Found');
  }
  return found;
}
