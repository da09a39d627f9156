import type { RequestTarget } from './RequestTarget';

const verbs: Record<string, { one: string; many: string }> = {
  GET: { one: 'get', many: 'list' },
  HEAD: { one: 'get', many: 'list' },
  POST: { one: 'create', many: 'create' },
  PUT: { one: 'update', many: 'update' },
  PATCH: { one: 'patch', many: 'patch' },
  DELETE: { one: 'delete', many: 'deletecollection' },
};

/** The verb of a request as RBAC and the audit log name it. */
export function requestVerb(
  method: string,
  { name }: RequestTarget,
  query: URLSearchParams,
): string {
  if (['true', '1'].includes(query.get('watch') ?? '')) {
    return 'watch';
  }
  const found = verbs[method];
  return (
    (name === undefined ? found?.many : found?.one) ?? method.toLowerCase()
  );
}
