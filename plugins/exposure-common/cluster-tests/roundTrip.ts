/** What the server adds to every object, and what it fills in where nothing was said. */
const addedByServer: Readonly<Record<string, readonly string[]>> = {
  '*': [
    'metadata.uid',
    'metadata.creationTimestamp',
    'metadata.generation',
    'metadata.managedFields',
    'metadata.resourceVersion',
    'status',
  ],
  Deployment: [
    'spec.progressDeadlineSeconds',
    'spec.revisionHistoryLimit',
    'spec.strategy',
    'spec.template.metadata.creationTimestamp',
    'spec.template.spec.containers[].livenessProbe.failureThreshold',
    'spec.template.spec.containers[].livenessProbe.httpGet.scheme',
    'spec.template.spec.containers[].livenessProbe.successThreshold',
    'spec.template.spec.containers[].readinessProbe.failureThreshold',
    'spec.template.spec.containers[].readinessProbe.httpGet.scheme',
    'spec.template.spec.containers[].readinessProbe.successThreshold',
    'spec.template.spec.containers[].terminationMessagePath',
    'spec.template.spec.containers[].terminationMessagePolicy',
    'spec.template.spec.dnsPolicy',
    'spec.template.spec.restartPolicy',
    'spec.template.spec.schedulerName',
    'spec.template.spec.terminationGracePeriodSeconds',
  ],
  Service: [
    'spec.clusterIP',
    'spec.clusterIPs',
    'spec.internalTrafficPolicy',
    'spec.ipFamilies',
    'spec.ipFamilyPolicy',
    'spec.sessionAffinity',
    'spec.type',
  ],
  HTTPRoute: [
    'spec.parentRefs[].group',
    'spec.parentRefs[].kind',
    'spec.rules[].backendRefs[].group',
    'spec.rules[].backendRefs[].kind',
    'spec.rules[].backendRefs[].weight',
  ],
};

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compare(sent: unknown, seen: unknown, path: string): string[] {
  if (isMapping(sent) && isMapping(seen)) {
    return [...new Set([...Object.keys(sent), ...Object.keys(seen)])].flatMap(
      key =>
        compare(sent[key], seen[key], path === '' ? key : `${path}.${key}`),
    );
  }
  if (Array.isArray(sent) && Array.isArray(seen)) {
    return sent.length === seen.length
      ? sent.flatMap((item, index) => compare(item, seen[index], `${path}[]`))
      : [path];
  }
  return sent === seen ? [] : [path];
}

/** Paths of fields that came back otherwise than they were sent, and are none that the server fills in. */
export function changedByServer(
  kind: string,
  sent: unknown,
  seen: unknown,
): string[] {
  const expected = [
    ...(addedByServer['*'] ?? []),
    ...(addedByServer[kind] ?? []),
  ];
  return compare(sent, seen, '').filter(
    path =>
      !expected.some(known => path === known || path.startsWith(`${known}.`)),
  );
}
