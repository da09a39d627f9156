/**
 * The query of a watch. Without a version it is a watch list (KEP-3157): the server begins with all objects and ends
 * them with a marked bookmark, so a large list is never built on either side.
 */
export function watchQuery(
  version: string | undefined,
  timeoutSeconds: number,
): Record<string, string> {
  return {
    watch: 'true',
    allowWatchBookmarks: 'true',
    timeoutSeconds: String(timeoutSeconds),
    ...(version === undefined
      ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' }
      : { resourceVersion: version }),
  };
}
