import type { HttpRouteObject, IngressObject } from '../../kubernetes';
import { misspeltIssuerAnnotations } from '../../kubernetes/issuers/misspeltIssuerAnnotations';
import type { Facts } from './Facts';

/** A route that asks for a certificate in a way cert-manager does not read. */
export interface MisspeltAnnotation {
  object: IngressObject | HttpRouteObject;
  name: string;
  means: string;
}

/** The first annotation for an issuer that is written in a way cert-manager ignores. */
export function misspeltAnnotation({
  routes,
}: Facts): MisspeltAnnotation | undefined {
  return routes
    .flatMap(({ object }) =>
      misspeltIssuerAnnotations
        .filter(({ name }) => Object.hasOwn(object.annotations, name))
        .map(row => ({ object, ...row })),
    )
    .at(0);
}
