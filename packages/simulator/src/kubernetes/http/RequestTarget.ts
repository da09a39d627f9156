import { apiVersionOf, resourceTypes, ResourceType } from '../resourceTypes';
import type { Subresource } from '../store/writeObject';

/** What a request is about, by the URL scheme of the Kubernetes API. */
export interface RequestTarget {
  type: ResourceType;
  namespace?: string;
  name?: string;
  subresource: Subresource;
}

/** Reads the target from a path; `undefined` where the path names no stored type. */
export function parseTarget(path: string): RequestTarget | undefined {
  const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
  const [root, ...rest] = segments;
  if (root === 'api') {
    return parseRest(rest.slice(0, 1), rest.slice(1));
  }
  if (root === 'apis') {
    return parseRest(rest.slice(0, 2), rest.slice(2));
  }
  return undefined;
}

function parseRest(
  version: string[],
  rest: string[],
): RequestTarget | undefined {
  const [first, namespace, plural, ...inner] = rest;
  if (first === 'namespaces' && plural && plural !== 'status') {
    return targetOf(version, plural, inner, namespace);
  }
  return first ? targetOf(version, first, rest.slice(1)) : undefined;
}

function targetOf(
  version: string[],
  plural: string,
  [name, subresource, ...tooMany]: string[],
  namespace?: string,
): RequestTarget | undefined {
  const type = resourceTypes.find(
    it => apiVersionOf(it) === version.join('/') && it.plural === plural,
  );
  if (!type || tooMany.length > 0) {
    return undefined;
  }
  if (subresource !== undefined && subresource !== 'status') {
    return undefined;
  }
  return { type, namespace, name, subresource: subresource ?? 'main' };
}
