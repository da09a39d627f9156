import { accepted, attachmentOf } from './attachmentOf';
import { Condition, withCondition } from '../kubernetes/objects/conditions';
import type { Cluster, KubernetesObject } from '../kubernetes';
import {
  isJsonObject,
  JsonObject,
  listAt,
  textAt,
} from '../kubernetes/objects/json';

const controllerName = 'example.net/gateway-controller';

/** Programs a Gateway: addresses, conditions, and a status for each listener. */
export function reconcileGateway(
  gateway: KubernetesObject,
  cluster: Cluster,
  addresses: readonly string[],
): void {
  setStatus(gateway, cluster, {
    addresses: addresses.map(value => ({ type: 'IPAddress', value })),
    ...programmed(gateway, cluster),
  });
}

/** Programs a ListenerSet whose Gateway exists. */
export function reconcileListenerSet(
  listenerSet: KubernetesObject,
  cluster: Cluster,
): void {
  const parent = listenerSet.spec?.parentRef;
  if (
    findParent(
      listenerSet,
      { kind: 'Gateway', ...(isJsonObject(parent) && parent) },
      cluster,
    )
  ) {
    setStatus(listenerSet, cluster, programmed(listenerSet, cluster));
  }
}

/** Accepts a route at each parent that exists, and says whether its backends do. */
export function reconcileHttpRoute(
  route: KubernetesObject,
  cluster: Cluster,
): void {
  const missing = backendsOf(route).find(
    name =>
      !cluster.get({
        kind: 'Service',
        name,
        namespace: route.metadata.namespace,
      }),
  );
  const parents = listAt(route, 'spec', 'parentRefs')
    .filter(isJsonObject)
    .flatMap(parentRef => {
      const parent = findParent(route, parentRef, cluster);
      const attachment =
        parent && attachmentOf(route, { parent, parentRef, cluster });
      return attachment
        ? {
            parentRef,
            controllerName,
            conditions: [attachment, resolved(missing)].map(it =>
              stamped(route, it, cluster),
            ),
          }
        : [];
    });
  setStatus(route, cluster, { parents });
}

function programmed(object: KubernetesObject, cluster: Cluster): JsonObject {
  const all: Condition[] = [
    accepted(),
    {
      type: 'Programmed',
      status: 'True',
      reason: 'Programmed',
      message: 'Programmed',
    },
  ];
  const conditions = all.map(it => stamped(object, it, cluster));
  return {
    conditions,
    listeners: listAt(object, 'spec', 'listeners').map(listener => ({
      name: textAt(listener, 'name'),
      attachedRoutes: 0,
      supportedKinds: [
        { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute' },
      ],
      conditions: [
        ...conditions,
        stamped(object, resolved(undefined), cluster),
      ],
    })),
  };
}

function resolved(missing: string | undefined): Condition {
  return missing === undefined
    ? {
        type: 'ResolvedRefs',
        status: 'True',
        reason: 'ResolvedRefs',
        message: 'All references are resolved',
      }
    : {
        type: 'ResolvedRefs',
        status: 'False',
        reason: 'BackendNotFound',
        message: `Service "${missing}" not found`,
      };
}

/** Stamped with the object's own age, so that an unchanged verdict writes nothing. */
function stamped(
  object: KubernetesObject,
  condition: Condition,
  { now }: Cluster,
): unknown {
  const { generation, creationTimestamp } = object.metadata;
  const since = creationTimestamp ? new Date(creationTimestamp) : now();
  const blank = { ...object, status: {} };
  return withCondition(
    blank,
    { ...condition, observedGeneration: generation },
    since,
  )[0];
}

function backendsOf(route: KubernetesObject): string[] {
  return listAt(route, 'spec', 'rules')
    .flatMap(rule => listAt(rule, 'backendRefs'))
    .flatMap(backend => textAt(backend, 'name') ?? []);
}

function findParent(
  object: KubernetesObject,
  parent: JsonObject,
  cluster: Cluster,
) {
  const kind =
    textAt(parent, 'kind') === 'ListenerSet' ? 'ListenerSet' : 'Gateway';
  return cluster.get({
    kind,
    name: textAt(parent, 'name') ?? '',
    namespace: textAt(parent, 'namespace') ?? object.metadata.namespace,
  });
}

function setStatus(
  object: KubernetesObject,
  cluster: Cluster,
  status: JsonObject,
): void {
  const { kind, metadata } = object;
  cluster.patchStatus(
    { kind, name: metadata.name, namespace: metadata.namespace },
    status,
  );
}
