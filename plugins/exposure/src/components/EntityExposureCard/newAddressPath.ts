import {
  CompoundEntityRef,
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * The template that the card's button opens, unless the app's configuration names another.
 * @public
 */
export const defaultTemplateRef = 'template:default/expose-service';

/**
 * Reads a template's reference; `default/expose-service` and `expose-service` are enough.
 * @internal
 */
export function parseTemplateRef(ref: string): CompoundEntityRef {
  return parseEntityRef(ref, {
    defaultKind: 'template',
    defaultNamespace: 'default',
  });
}

/**
 * Adds what is already known about the entity to the template's page, so that nobody has to type it.
 * @internal
 */
export function withFormData(templatePath: string, entity: Entity): string {
  const annotations = entity.metadata.annotations ?? {};
  const [namespace] = (
    annotations['backstage.io/kubernetes-namespace'] ?? ''
  ).split(',');
  const formData = {
    entityRef: stringifyEntityRef(entity),
    ...(namespace ? { namespace: namespace.trim() } : {}),
  };
  const query = new URLSearchParams({ formData: JSON.stringify(formData) });
  return `${templatePath}?${query}`;
}
