/** A Service as an API server would send it, as small as it can be. */
export function service(
  name: string,
  version: string,
  uid = `uid-of-${name}`,
): Record<string, unknown> {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'shop', uid, resourceVersion: version },
    spec: { selector: { app: name }, ports: [{ port: 80 }] },
  };
}

/** A line of a watch. */
export function event(type: string, object: unknown): string {
  return `${JSON.stringify({ type, object })}\n`;
}

/** A bookmark; the one that ends the objects a watch list begins with when asked for. */
export function bookmark(version: string, endsInitialEvents = false): string {
  return event('BOOKMARK', {
    kind: 'Service',
    apiVersion: 'v1',
    metadata: {
      resourceVersion: version,
      ...(endsInitialEvents && {
        annotations: { 'k8s.io/initial-events-end': 'true' },
      }),
    },
  });
}

/** An ERROR line with this HTTP code. */
export function errorEvent(code: number, reason = ''): string {
  return event('ERROR', { kind: 'Status', apiVersion: 'v1', code, reason });
}

/** A page of a list. */
export function list(
  version: string,
  items: readonly unknown[],
  more?: string,
): string {
  return JSON.stringify({
    kind: 'ServiceList',
    apiVersion: 'v1',
    metadata: { resourceVersion: version, ...(more && { continue: more }) },
    items,
  });
}
