/**
 * The id under which the backend's log has a failed request, where its error response (`ResponseError`) names one.
 * @internal
 */
export function requestIdOf(error: Error): string | undefined {
  if (!('response' in error)) return undefined;
  const { response } = error;
  return response instanceof Response
    ? response.headers.get('x-request-id') ?? undefined
    : undefined;
}
