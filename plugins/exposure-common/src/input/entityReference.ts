import type { FieldReader } from './FieldReader';
import { dnsLabel, entityName } from './textRules';

/**
 * The parts of an entity reference, lower case as the catalog compares them, and the name as it was written.
 * @public
 */
export interface EntityReference {
  /** `kind:namespace/name`, lower case. */
  full: string;
  name: string;
}

const kindPattern = /^[a-z][a-z0-9]{0,62}$/i;

/**
 * Parses `[kind:][namespace/]name`; a namespace that is left out is `default`.
 * @param defaultKind - the kind that is left out
 * @returns `undefined` when the text is no entity reference
 * @public
 */
export function parseEntityReference(
  text: string,
  defaultKind = 'component',
): EntityReference | undefined {
  if (text.length > 200) {
    return undefined;
  }
  const colon = text.indexOf(':');
  const kind = colon < 0 ? defaultKind : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const slash = rest.indexOf('/');
  const namespace = slash < 0 ? 'default' : rest.slice(0, slash);
  const name = rest.slice(slash + 1);
  return kindPattern.test(kind) &&
    dnsLabel.test(namespace.toLowerCase()) &&
    entityName.test(name)
    ? {
        full: `${kind}:${namespace}/${name}`.toLowerCase(),
        name,
      }
    : undefined;
}

/** Reads an entity reference and refuses any other text. */
export function readEntityReference(
  field: FieldReader,
  defaultKind: 'component' | 'group' = 'component',
): EntityReference {
  const parsed =
    typeof field.value === 'string'
      ? parseEntityReference(field.value, defaultKind)
      : undefined;
  if (!parsed) {
    field.refuseValue(
      'EntityReference',
      `an entity reference such as ${defaultKind}:default/shop`,
    );
  }
  return parsed ?? { full: '', name: '' };
}
