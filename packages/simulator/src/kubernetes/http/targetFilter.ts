import { fieldFilter, labelFilter, ObjectFilter } from '../objects/selectors';
import type { RequestTarget } from './RequestTarget';

/** The objects that a list or watch is about: namespace, name and both selectors. */
export function targetFilter(
  { namespace, name }: RequestTarget,
  query: URLSearchParams,
): ObjectFilter {
  const byLabel = labelFilter(query.get('labelSelector') ?? '');
  const byField = fieldFilter(query.get('fieldSelector') ?? '');
  return object =>
    (namespace === undefined || object.metadata.namespace === namespace) &&
    (name === undefined || object.metadata.name === name) &&
    byLabel(object) &&
    byField(object);
}
