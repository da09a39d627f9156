import { randomUUID } from 'node:crypto';
import { KubernetesError } from '../KubernetesError';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectStore } from '../store/ObjectStore';
import { apiVersionOf } from '../resourceTypes';
import type { RequestTarget } from './RequestTarget';
import { targetFilter } from './targetFilter';

interface Remainder {
  version: number;
  items: KubernetesObject[];
}

const mostRemainders = 1000;

/** The rest of lists that were answered in pages, by their continue tokens; the oldest are forgotten. */
export class ContinueTokens {
  private readonly remainders = new Map<string, Remainder>();

  keep(remainder: Remainder): string {
    const token = randomUUID();
    this.remainders.set(token, remainder);
    const [oldest] = this.remainders.keys();
    if (oldest && this.remainders.size > mostRemainders) {
      this.remainders.delete(oldest);
    }
    return token;
  }

  /** Throws 410 where the token is unknown or its version has been compacted away. */
  take(token: string, store: ObjectStore): Remainder {
    const found = this.remainders.get(token);
    if (!found || store.changesSince(found.version) === 'expired') {
      throw new KubernetesError(
        'Expired',
        'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.',
      );
    }
    return found;
  }
}

/** Answers a LIST: consistent pages by `limit` and `continue`; `resourceVersion=0` ignores the limit, as the real one does. */
export function listObjects(
  store: ObjectStore,
  tokens: ContinueTokens,
  target: RequestTarget,
  query: URLSearchParams,
) {
  const token = query.get('continue');
  const wanted = query.get('resourceVersion') ?? '';
  if (!token) {
    requireReached(store, wanted);
  }
  const { version, items } = token
    ? tokens.take(token, store)
    : {
        version: store.version,
        items: store
          .list(target.type, target.namespace)
          .filter(targetFilter(target, query)),
      };
  const limit = wanted === '0' ? 0 : Number(query.get('limit') ?? 0);
  const page = limit > 0 ? items.slice(0, limit) : items;
  const rest = items.slice(page.length);
  return {
    kind: `${target.type.kind}List`,
    apiVersion: apiVersionOf(target.type),
    metadata: {
      resourceVersion: String(version),
      ...(rest.length > 0 && {
        continue: tokens.keep({ version, items: rest }),
        remainingItemCount: rest.length,
      }),
    },
    items: target.type.custom ? page : page.map(withoutType),
  };
}

/** Items of built-in types carry neither kind nor apiVersion in a list; those of custom types do. */
function withoutType(object: KubernetesObject) {
  const { kind: _kind, apiVersion: _apiVersion, ...rest } = object;
  return rest;
}

function requireReached(store: ObjectStore, wanted: string): void {
  if (Number(wanted) <= store.version) {
    return;
  }
  throw new KubernetesError(
    'Timeout',
    `Too large resource version: ${wanted}, current: ${store.version}`,
  );
}
