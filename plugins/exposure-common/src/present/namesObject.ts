import { referenceAnnotations } from '../controllers/readAccessSigns';
import type { OwnerPlace, RouteObject } from './ExposureObjects';

/** Whether an Ingress names an object of its controller, such as a Middleware; Traefik writes the namespace before it. */
export function namesObject(
  route: RouteObject,
  name: string,
  { namespace }: OwnerPlace,
): boolean {
  const forms = [name, `${namespace}-${name}@kubernetescrd`];
  return referenceAnnotations
    .flatMap(key => (route.annotations[key] ?? '').split(','))
    .some(reference => forms.includes(reference.trim()));
}
