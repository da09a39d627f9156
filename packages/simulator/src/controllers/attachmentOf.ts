import type { Cluster, KubernetesObject } from '../kubernetes';
import type { Condition } from '../kubernetes/objects/conditions';
import {
  JsonObject,
  listAt,
  textAt,
  textsAt,
} from '../kubernetes/objects/json';

/** Where a route wants to attach. */
interface Attachment {
  parent: KubernetesObject;
  parentRef: JsonObject;
  cluster: Cluster;
}

/** The verdict on an object that nothing is wrong with. */
export function accepted(): Condition {
  return {
    type: 'Accepted',
    status: 'True',
    reason: 'Accepted',
    message: 'Accepted',
  };
}

const refused = (reason: string, message: string): Condition => ({
  type: 'Accepted',
  status: 'False',
  reason,
  message,
});

/** Whether a parent takes a route, in the words of Envoy Gateway. */
export function attachmentOf(
  route: KubernetesObject,
  { parent, parentRef, cluster }: Attachment,
): Condition {
  const section = textAt(parentRef, 'sectionName');
  const named = listAt(parent, 'spec', 'listeners').filter(
    listener => section === undefined || textAt(listener, 'name') === section,
  );
  if (named.length === 0) {
    return refused('NoMatchingParent', 'No listeners match this parent ref');
  }
  const admitting = named.filter(listener =>
    admits(listener, { route, parent, cluster }),
  );
  if (admitting.length === 0) {
    return refused(
      'NotAllowedByListeners',
      'No listeners included by this parent ref allowed this attachment.',
    );
  }
  return admitting.some(listener => serves(textAt(listener, 'hostname'), route))
    ? accepted()
    : refused(
        'NoMatchingListenerHostname',
        "There were no hostname intersections between the HTTPRoute and this parent ref's Listener(s).",
      );
}

/** `allowedRoutes.namespaces` of a listener; its own namespace where nothing is said. */
function admits(
  listener: unknown,
  {
    route,
    parent,
    cluster,
  }: Record<'route' | 'parent', KubernetesObject> & {
    cluster: Cluster;
  },
): boolean {
  const path = ['allowedRoutes', 'namespaces'];
  const namespace = route.metadata.namespace ?? '';
  switch (textAt(listener, ...path, 'from')) {
    case 'All':
      return true;
    case 'Selector': {
      const wanted = textsAt(listener, ...path, 'selector', 'matchLabels');
      const labels =
        cluster.get({ kind: 'Namespace', name: namespace })?.metadata.labels ??
        {};
      return Object.entries(wanted).every(
        ([key, value]) => labels[key] === value,
      );
    }
    default:
      return namespace === parent.metadata.namespace;
  }
}

function serves(hostname: string | undefined, route: KubernetesObject) {
  return (
    hostname === undefined ||
    listAt(route, 'spec', 'hostnames').some(
      name =>
        name === hostname ||
        (hostname.startsWith('*.') && String(name).endsWith(hostname.slice(1))),
    )
  );
}
