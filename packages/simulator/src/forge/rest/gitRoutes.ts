import type { Router } from 'express';
import { isJsonObject, listAt, textAt } from '../../kubernetes/objects/json';
import { ForgeError, NotFound } from '../ForgeError';
import type { Forge } from '../Forge';
import type { TreeEntry } from '../git/GitObjects';
import type { Repository } from '../git/Repository';
import { wildcardOf } from './repositoryRoutes';

const at = (path: string) => `/repos/:owner/:repo/git${path}`;

/** Writing: blobs, trees, commits and branches (GitHub REST "Git database"). */
export function gitRoutes(router: Router, forge: Forge): void {
  blobRoutes(router, forge);
  treeRoutes(router, forge);
  commitRoute(router, forge);
  branchRoutes(router, forge);
}

function blobRoutes(router: Router, forge: Forge): void {
  router.post(at('/blobs'), (request, response) => {
    const { objects } = forge.repositoryOf(request.params);
    const encoding =
      textAt(request.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const content = textAt(request.body, 'content') ?? '';
    response
      .status(201)
      .json({ sha: objects.addBlob(Buffer.from(content, encoding)) });
  });

  router.get(at('/blobs/*'), (request, response) => {
    const sha = wildcardOf(request.params);
    const content = forge.repositoryOf(request.params).objects.blob(sha);
    if (!content) {
      throw new NotFound();
    }
    response.json({
      sha,
      encoding: 'base64',
      content: content.toString('base64'),
    });
  });
}

function treeRoutes(router: Router, forge: Forge): void {
  router.get(at('/trees/*'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const wanted = wildcardOf(request.params);
    const sha = repository.objects.tree(wanted)
      ? wanted
      : repository.commitAt(wanted).tree;
    const blobs = `${forge.apiBaseUrl}/repos/${repository.fullName}/git/blobs`;
    response.json({
      sha,
      truncated: false,
      tree: (repository.objects.tree(sha) ?? []).map(entry => ({
        ...entry,
        type: 'blob',
        url: `${blobs}/${entry.sha}`,
      })),
    });
  });

  router.post(at('/trees'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const sha = addTree(repository, request.body);
    response.status(201).json({ sha, tree: repository.objects.tree(sha) });
  });
}

function commitRoute(router: Router, forge: Forge): void {
  router.post(at('/commits'), (request, response) => {
    const { objects } = forge.repositoryOf(request.params);
    const tree = textAt(request.body, 'tree') ?? '';
    if (!objects.tree(tree)) {
      throw new ForgeError(422, 'Tree SHA does not exist');
    }
    const commit = objects.addCommit({
      tree,
      message: textAt(request.body, 'message') ?? '',
      parents: listAt(request.body, 'parents').map(String),
      author: {
        name: textAt(request.body, 'author', 'name') ?? 'Demo',
        email: textAt(request.body, 'author', 'email') ?? 'demo@example.net',
        date: forge.now().toISOString(),
      },
    });
    response.status(201).json({ ...commit, tree: { sha: tree } });
  });
}

function branchRoutes(router: Router, forge: Forge): void {
  router.post(at('/refs'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const ref = textAt(request.body, 'ref') ?? '';
    const name = ref.replace(/^refs\/heads\//, '');
    if (repository.branches.has(name)) {
      throw new ForgeError(422, 'Reference already exists');
    }
    response.status(201).json(moveBranch(repository, name, request.body));
  });

  router.patch(at('/refs/*'), (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const name = wildcardOf(request.params).replace(/^heads\//, '');
    if (!repository.branches.has(name)) {
      throw new ForgeError(422, 'Reference does not exist');
    }
    response.json(moveBranch(repository, name, request.body));
  });
}

function moveBranch(repository: Repository, name: string, body: unknown) {
  const sha = textAt(body, 'sha') ?? '';
  repository.setBranch(name, sha);
  return { ref: `refs/heads/${name}`, object: { type: 'commit', sha } };
}

/** An entry with `sha: null` deletes; one with `content` brings its blob along. */
function addTree({ objects }: Repository, body: unknown): string {
  const baseTree = objects.tree(textAt(body, 'base_tree') ?? '') ?? [];
  const entries = new Map<string, TreeEntry>(baseTree.map(it => [it.path, it]));
  for (const entry of listAt(body, 'tree').filter(isJsonObject)) {
    const path = textAt(entry, 'path') ?? '';
    const content = textAt(entry, 'content');
    const sha =
      content === undefined
        ? textAt(entry, 'sha')
        : objects.addBlob(Buffer.from(content));
    if (path === '' || path.split('/').includes('..')) {
      throw new ForgeError(
        422,
        `tree.path contains a malformed path component: ${path}`,
      );
    }
    if (sha === undefined) {
      entries.delete(path);
    } else {
      entries.set(path, { path, mode: textAt(entry, 'mode') ?? '100644', sha });
    }
  }
  return objects.addTree([...entries.values()]);
}
