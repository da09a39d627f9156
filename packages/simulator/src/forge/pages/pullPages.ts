import MarkdownIt from 'markdown-it';
import type { Request, Router } from 'express';
import { ForgeError } from '../ForgeError';
import type { Forge } from '../Forge';
import type { PullRequest } from '../git/PullRequest';
import type { Repository } from '../git/Repository';
import { diffCards } from './diffCards';
import { Html, markup } from './markup';
import { layout } from './layout';

// `html: false` escapes tags, and the default link check refuses `javascript:` and its like.
const markdown = new MarkdownIt({ html: false });

/** A pull request's body as HTML; comments, which carry markers for machines, are left out as GitHub does. */
function renderMarkdown(body: string): Html {
  return new Html(markdown.render(body.replace(/<!--[\s\S]*?-->/g, '')));
}

/** The page of a pull request: what it says, what it changes, and the two buttons that end it. */
export function pullPages(router: Router, forge: Forge): void {
  const path = '/:owner/:repo/pull/:number';
  const find = (params: Record<string, string>) => {
    const repository = forge.repositoryOf(params);
    return { repository, pull: repository.pull(Number(params.number)) };
  };

  router.get(path, (request, response) => {
    const { repository, pull } = find(request.params);
    response.send(pullPage(repository, pull));
  });

  router.post(`${path}/merge`, (request, response) => {
    requireSameOrigin(request, forge);
    const { repository, pull } = find(request.params);
    repository.merge(pull);
    response.redirect(303, forge.pullUrl(repository, pull));
  });

  router.post(`${path}/close`, (request, response) => {
    requireSameOrigin(request, forge);
    const { repository, pull } = find(request.params);
    pull.close();
    response.redirect(303, forge.pullUrl(repository, pull));
  });
}

/** A page of another site must not merge on the visitor's behalf. */
function requireSameOrigin(request: Request, forge: Forge): void {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== forge.url) {
    throw new ForgeError(403, 'This form belongs to another site');
  }
}

const stateWords = {
  open: 'Open',
  closed: 'Closed',
  merged: 'Merged',
} as const;

function stateOf(pull: PullRequest): keyof typeof stateWords {
  return pull.mergedAt ? 'merged' : pull.state;
}

/** The coloured word for where a pull request stands. */
export function stateBadge(pull: PullRequest): Html {
  const state = stateOf(pull);
  return markup`<span class="state ${state}">${stateWords[state]}</span>`;
}

function pullPage(repository: Repository, pull: PullRequest): string {
  const body = markup`
    ${trail(repository)}
    <h1>${pull.title} <small>#${pull.number}</small></h1>
    <div class="meta">
      ${stateBadge(pull)}
      <span
        >wants to merge <code>${pull.head}</code> into
        <code>${pull.base}</code></span
      >
    </div>
    ${actions(repository, pull)}
    <section class="card">
      <div class="body">${renderMarkdown(pull.body)}</div>
    </section>
    ${diffCards(repository, pull)}
  `;
  return layout(`${pull.title} · ${repository.fullName}`, body);
}

/** Where the reader is, and the way to what is built from the repository. */
export function trail({ fullName, homepage }: Repository): Html {
  const onwards = homepage
    ? markup`<a href="${homepage}">Open in the portal</a>`
    : markup``;
  return markup`<p class="trail"><a href="/${fullName}">${fullName}</a> ${onwards}</p>`;
}

function actions(repository: Repository, pull: PullRequest): Html {
  const at = `/${repository.fullName}/pull/${pull.number}`;
  if (pull.state !== 'open') {
    const text = pull.mergedAt
      ? `Merged. The cluster applies ${pull.base} within seconds.`
      : 'Closed without merging.';
    return markup`<section class="card">
      <div class="actions">${text}</div>
    </section>`;
  }
  return markup`<section class="card">
    <div class="actions">
      <form method="post" action="${at}/merge">
        <button class="primary" type="submit">Merge pull request</button>
      </form>
      <form method="post" action="${at}/close">
        <button type="submit">Close pull request</button>
      </form>
    </div>
  </section>`;
}
