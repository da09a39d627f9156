import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';
import { getOk } from './getOk';
import { KubernetesFailure } from './KubernetesFailure';
import type { KubernetesTransport } from './KubernetesTransport';
import { ownField, ownText } from './ownField';
import { readBody } from './readBody';
import { readVersion } from './readIdentity';
import { resourcePath } from './resourcePath';

/** One page of a list. */
export interface ListPage {
  items: readonly unknown[];
  /** The version of the whole list; the same on each page. */
  version: string;
}

const pageSize = 500;
const largestPage = 32 * 1024 * 1024;
const longestToken = 16 * 1024;
const pageDeadlineMs = 120_000;

/**
 * All objects of a kind, page by page. The first page asks for the newest state: with `resourceVersion=0`
 * the server would ignore the limit and answer with everything at once.
 * @throws KubernetesFailure `expired` when the list's version went away between two pages
 */
export async function* listPages(
  transport: KubernetesTransport,
  kind: KindOnServer,
  signal: AbortSignal,
): AsyncGenerator<ListPage> {
  let token: string | undefined;
  const seen = new Set<string>();
  do {
    const query = {
      limit: String(pageSize),
      ...(token && { continue: token }),
    };
    const response = await getOk(transport, resourcePath(kind, query), {
      signal,
      deadlineMs: pageDeadlineMs,
    });
    const body = await readBody(response.body, largestPage);
    yield readPage(body);
    token = ownText(ownField(body, 'metadata'), 'continue', longestToken);
    if (token !== undefined) {
      assertNew(token, seen);
    }
  } while (token !== undefined);
}

function readPage(body: unknown): ListPage {
  const items = ownField(body, 'items') ?? [];
  const version = readVersion(body);
  if (!Array.isArray(items) || version === undefined) {
    throw new KubernetesFailure(
      'malformed',
      'the server sent a list without items or version',
    );
  }
  return { items, version };
}

/** A server that repeats a token would keep us on its pages for ever. */
function assertNew(token: string, seen: Set<string>) {
  if (seen.has(token)) {
    throw new KubernetesFailure(
      'malformed',
      'the server sent the same page token twice',
    );
  }
  seen.add(token);
}
