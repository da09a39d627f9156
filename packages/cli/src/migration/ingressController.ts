import {
  controllerProfiles,
  pick,
} from '@exposure/backstage-plugin-exposure-common';
import { nginxPrefix } from './judgeAnnotation';
import type { ForeignIngress } from './readForeignIngress';

/** Whose an Ingress is, as far as the list tells. */
export type Verdict = 'ingressNginx' | 'another' | 'doubtful';

/** Controllers that read the class `nginx` too and are something else for certain. */
const others = [
  'nginx.org/ingress-controller',
  'traefik.io/ingress-controller',
];

/** The classes that other controllers have unless somebody calls them otherwise. */
const profileClasses: ReadonlySet<string> = new Set(
  controllerProfiles.flatMap(({ ingress }) =>
    ingress?.className !== undefined && ingress.className !== 'nginx'
      ? [ingress.className]
      : [],
  ),
);

/** The controller of each IngressClass of a list. */
export function controllersOf(
  objects: readonly unknown[],
): ReadonlyMap<string, string> {
  return new Map(
    objects.flatMap(object => {
      const name = pick.text(
        pick.field(pick.field(object, 'metadata'), 'name'),
      );
      const controller = pick.text(
        pick.field(pick.field(object, 'spec'), 'controller'),
      );
      return pick.text(pick.field(object, 'kind')) === 'IngressClass' &&
        name !== undefined &&
        controller !== undefined
        ? [[name, controller] as const]
        : [];
    }),
  );
}

/**
 * `nginx` may mean three controllers: the IngressClass decides where it is in the list, and the name where it is not. A
 * second ingress-nginx has a name of its own, such as `k8s.io/internal-ingress-nginx`.
 */
export function controllerVerdict(
  { className, annotations }: ForeignIngress,
  controllers: ReadonlyMap<string, string>,
): Verdict {
  if (className === undefined) {
    return 'ingressNginx';
  }
  const controller = controllers.get(className);
  const isAnnotated = Object.keys(annotations).some(key =>
    key.startsWith(nginxPrefix),
  );
  if (controller === undefined) {
    if (className === 'nginx') {
      return 'ingressNginx';
    }
    if (!isAnnotated) {
      return 'another';
    }
    return profileClasses.has(className) ? 'doubtful' : 'ingressNginx';
  }
  if (controller.includes('ingress-nginx')) {
    return 'ingressNginx';
  }
  return isAnnotated && !others.includes(controller) ? 'doubtful' : 'another';
}
