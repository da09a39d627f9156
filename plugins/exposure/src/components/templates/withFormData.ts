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
function entityForm(entity: Entity): {
  entityRef: string;
  namespace?: string;
} {
  const annotations = entity.metadata.annotations ?? {};
  const [namespace] = (
    annotations['backstage.io/kubernetes-namespace'] ?? ''
  ).split(',');
  return {
    entityRef: stringifyEntityRef(entity),
    ...(namespace ? { namespace: namespace.trim() } : {}),
  };
}

/** What a further address shares with those that are there. Issuers are left out: their names differ by environment. */
const sharedFields = ['service', 'path', 'access', 'allowlist'] as const;

/**
 * What is known of an entity, and the settings in which all its addresses of the namespace agree. Which environment is meant
 * is not known yet.
 * @internal
 */
export function addForm(
  entity: Entity,
  requests: readonly PresentRequest[],
): object {
  const form = entityForm(entity);
  const here = requests.filter(one => one.namespace === form.namespace);
  const [first, ...others] = here;
  const shared = sharedFields.filter(
    field =>
      first?.request[field] !== undefined &&
      here.every(one => !one.notRead.includes(field)) &&
      others.every(
        ({ request }) =>
          JSON.stringify(request[field]) ===
          JSON.stringify(first.request[field]),
      ),
  );
  return {
    ...form,
    ...Object.fromEntries(shared.map(field => [field, first?.request[field]])),
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
