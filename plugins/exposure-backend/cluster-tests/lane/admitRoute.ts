import { holds, readyListener } from './holds';
import { kubectl, patchStatus } from './kubectl';
import { target } from './platformConfig';
import type { Profile } from './platformConfig';
import type { Component } from './component';

/** There is no controller in the cluster: writes the statuses that one would, so that the route stands. */
export async function admitRoute(
  profile: Profile,
  component: Component,
): Promise<void> {
  if (profile !== 'gateway-api') {
    for (const name of await namesOf('ingresses', component)) {
      await patchStatus('ingress', component.namespace, name, {
        loadBalancer: { ingress: [{ hostname: target }] },
      });
    }
    return;
  }
  for (const name of await namesOf('listenersets', component)) {
    await admitListeners(component.namespace, name);
  }
  for (const name of await namesOf('httproutes', component)) {
    await admitHttpRoute(component.namespace, name);
  }
}

async function namesOf(
  plural: string,
  { namespace }: Component,
): Promise<string[]> {
  const names = await kubectl([
    'get',
    plural,
    '-n',
    namespace,
    '-o',
    'jsonpath={.items[*].metadata.name}',
  ]);
  return names.split(' ').filter(name => name !== '');
}

async function admitListeners(namespace: string, name: string) {
  const printed = await kubectl([
    'get',
    'listenerset',
    name,
    '-n',
    namespace,
    '-o',
    'json',
  ]);
  const { spec } = JSON.parse(printed);
  await patchStatus('listenerset', namespace, name, {
    conditions: [holds('Accepted'), holds('Programmed')],
    listeners: spec.listeners.map((listener: { name: string }) =>
      readyListener(listener.name),
    ),
  });
}

async function admitHttpRoute(namespace: string, name: string) {
  const printed = await kubectl([
    'get',
    'httproute',
    name,
    '-n',
    namespace,
    '-o',
    'json',
  ]);
  const { spec } = JSON.parse(printed);
  await patchStatus('httproute', namespace, name, {
    parents: spec.parentRefs.map((parentRef: object) => ({
      parentRef,
      controllerName: 'example.net/gateway-controller',
      conditions: [holds('Accepted'), holds('ResolvedRefs')],
    })),
  });
}
