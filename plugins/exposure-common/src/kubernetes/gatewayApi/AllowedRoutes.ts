import { field, fields, list, text } from '../../input/pick';
import type { LabelSelector } from '../NetworkPolicyObject';
import { readSelector } from '../NetworkPolicyObject';

/**
 * The namespaces that something is allowed from.
 * @public
 */
export interface AllowedNamespaces {
  /** `All`, `Same`, `Selector` or `None`. */
  from: string;
  /** The labels of the namespaces where `from` is `Selector`. */
  selector?: LabelSelector;
}

/**
 * A kind of route; a group that is left out is that of Gateway API.
 * @public
 */
export interface RouteKind {
  kind: string;
  group?: string;
}

/**
 * The routes that may attach to a listener.
 * @public
 */
export interface AllowedRoutes {
  namespaces: AllowedNamespaces;
  /** Empty = every kind that the protocol of the listener can carry. */
  kinds: RouteKind[];
}

/** @param otherwise - what is meant where nothing is written; the API server fills in the same */
export function readAllowedNamespaces(
  value: unknown,
  otherwise: 'Same' | 'None',
): AllowedNamespaces {
  const selector = field(value, 'selector');
  return {
    from: text(field(value, 'from')) ?? otherwise,
    ...(Object.keys(fields(selector)).length > 0 && {
      selector: readSelector(selector),
    }),
  };
}

function readKind(value: unknown): RouteKind | undefined {
  const kind = text(field(value, 'kind'));
  return kind === undefined
    ? undefined
    : { kind, group: text(field(value, 'group')) };
}

export function readAllowedRoutes(value: unknown): AllowedRoutes {
  return {
    namespaces: readAllowedNamespaces(field(value, 'namespaces'), 'Same'),
    kinds: list(field(value, 'kinds'), readKind),
  };
}
