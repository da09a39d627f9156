import type { Router } from 'express';
import { textAt } from '../../kubernetes/objects/json';
import { ForgeError } from '../ForgeError';
import type { Forge } from '../Forge';

/**
 * The one GraphQL question that opening a pull request asks: is there a branch, and an open pull request from it?
 * Other queries are refused rather than answered by halves.
 */
export function graphqlRoute(router: Router, forge: Forge): void {
  router.post('/graphql', (request, response) => {
    const query = textAt(request.body, 'query') ?? '';
    if (!query.includes('associatedPullRequests')) {
      throw new ForgeError(422, 'This forge answers no other GraphQL query');
    }
    const repository = forge.repositoryOf({
      owner: textAt(request.body, 'variables', 'owner') ?? '',
      repo: textAt(request.body, 'variables', 'repo') ?? '',
    });
    const head = textAt(request.body, 'variables', 'head') ?? '';
    const open = repository.pulls.filter(
      it => it.state === 'open' && it.head === head,
    );
    const edges = open.slice(0, 1).map(pull => ({
      node: {
        id: String(pull.number),
        number: pull.number,
        url: forge.pullUrl(repository, pull),
      },
    }));
    const ref = repository.branches.has(head)
      ? { associatedPullRequests: { edges } }
      : null;
    response.json({ data: { repository: { ref } } });
  });
}
