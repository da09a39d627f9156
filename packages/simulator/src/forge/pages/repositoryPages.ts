import type { Router } from 'express';
import { NotFound } from '../ForgeError';
import type { Forge } from '../Forge';
import { markup } from './markup';
import { layout } from './layout';
import { stateBadge, trail } from './pullPages';

/** The pages around a pull request: all repositories, one repository, one file. */
export function repositoryPages(router: Router, forge: Forge): void {
  listPage(router, forge);
  repositoryPage(router, forge);
  filePage(router, forge);
}

function listPage(router: Router, forge: Forge): void {
  router.get('/', (_request, response) => {
    const items = forge.repositories.map(
      ({ fullName }) => markup`<li><a href="/${fullName}">${fullName}</a></li>`,
    );
    const body = markup`<h1>Repositories</h1>
      <div class="card">
        <ul class="plain">
          ${items}
        </ul>
      </div>`;
    response.send(layout('Repositories', body));
  });
}

function repositoryPage(router: Router, forge: Forge): void {
  router.get(['/:owner/:repo', '/:owner/:repo/tree/*'], (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const { fullName, defaultBranch, objects } = repository;
    const { sha } = repository.commitAt(defaultBranch);
    const pulls = [...repository.pulls].reverse().map(
      pull =>
        markup`<li>
            ${stateBadge(pull)}
            <a href="/${fullName}/pull/${pull.number}">${pull.title}</a>
          </li>`,
    );
    const files = [...objects.filesOf(sha).keys()].map(
      path =>
        markup`<li>
          <a href="/${fullName}/blob/${defaultBranch}/${path}">${path}</a>
        </li>`,
    );
    const body = markup`${trail(repository)}
      <h1>${fullName}</h1>
      <h2>Pull requests</h2>
      <div class="card">
        <ul class="plain">
          ${pulls.length > 0 ? pulls : markup`<li>None yet.</li>`}
        </ul>
      </div>
      <h2>Files on ${defaultBranch}</h2>
      <div class="card">
        <ul class="plain">
          ${files}
        </ul>
      </div>`;
    response.send(layout(fullName, body));
  });
}

function filePage(router: Router, forge: Forge): void {
  router.get('/:owner/:repo/blob/:branch/*', (request, response) => {
    const repository = forge.repositoryOf(request.params);
    const path = new Map(Object.entries(request.params)).get('0') ?? '';
    const content = repository.readFile(request.params.branch, path);
    if (content === undefined) {
      throw new NotFound();
    }
    const body = markup`${trail(repository)}
      <section class="card"><h2>${path}</h2><div class="body"><pre><code>${content}</code></pre></div></section>`;
    response.send(layout(path, body));
  });
}
