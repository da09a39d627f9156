import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PresentRequest } from '@exposure/backstage-plugin-exposure-common';

/**
 * Adds to a template's page what its form shall hold already; what is `undefined` stays empty.
 * @internal
 */
export function withFormData(templatePath: string, formData: object): string {
  const query = new URLSearchParams({ formData: JSON.stringify(formData) });
  return `${templatePath}?${query}`;
}

/**
 * What is known of an entity before anything is asked.
 * @internal
 */
export function entityForm(entity: Entity): object {
  const annotations = entity.metadata.annotations ?? {};
  const [namespace] = (
    annotations['backstage.io/kubernetes-namespace'] ?? ''
  ).split(',');
  return {
    entityRef: stringifyEntityRef(entity),
    ...(namespace ? { namespace: namespace.trim() } : {}),
  };
}

/** The fields of a form that can be read back; pods are looked up anew by whoever writes the files. */
const formFields = [
  'hostnames',
  'redirects',
  'service',
  'path',
  'access',
  'allowlist',
  'issuer',
] as const;

/**
 * What is there, as the form that changes it asks for it. What could not be read stays empty: it is kept as it is.
 * @internal
 */
export function presentForm(
  entity: Entity,
  place: { environment: string; namespace: string },
  present: PresentRequest | undefined,
): object {
  const read = present
    ? formFields.filter(field => !present.notRead.includes(field))
    : [];
  return {
    entityRef: stringifyEntityRef(entity),
    environment: place.environment,
    namespace: place.namespace,
    ...Object.fromEntries(read.map(field => [field, present?.request[field]])),
  };
}
