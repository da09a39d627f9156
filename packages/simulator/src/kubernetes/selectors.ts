import { KubernetesError } from './KubernetesError';
import type { KubernetesObject } from './KubernetesObject';

/** Says whether an object belongs to a list or a watch. */
export type ObjectFilter = (object: KubernetesObject) => boolean;

const setBased = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/;
const equalityBased = /^([^=!\s]+)\s*(==|=|!=)\s*(.*)$/;
const exists = /^(!?)\s*([^=!\s()]+)$/;

/** Reads a label selector (Kubernetes "Labels and Selectors"); an empty one takes everything. */
export function labelFilter(selector: string): ObjectFilter {
  const requirements = splitRequirements(selector).map(requirementOf);
  return object => requirements.every(holds => holds(object));
}

function requirementOf(text: string): ObjectFilter {
  const labelOf = (object: KubernetesObject, key: string) =>
    object.metadata.labels?.[key];
  const [, setKey, operator, values] = setBased.exec(text) ?? [];
  if (setKey !== undefined && values !== undefined) {
    const allowed = values.split(',').map(value => value.trim());
    return object =>
      allowed.includes(labelOf(object, setKey) ?? '\0') === (operator === 'in');
  }
  const [, key, sign, value] = equalityBased.exec(text) ?? [];
  if (key !== undefined) {
    return object => (labelOf(object, key) === value) === (sign !== '!=');
  }
  const [, not, name] = exists.exec(text) ?? [];
  if (name === undefined) {
    throw new KubernetesError(
      'BadRequest',
      `unable to parse requirement: found '${text}'`,
    );
  }
  return object => (labelOf(object, name) !== undefined) === (not !== '!');
}

/** Commas inside parentheses belong to a set. */
function splitRequirements(selector: string): string[] {
  return selector
    .split(/,(?![^(]*\))/)
    .map(part => part.trim())
    .filter(part => part !== '');
}

const fields: Record<string, (object: KubernetesObject) => string> = {
  'metadata.name': object => object.metadata.name,
  'metadata.namespace': object => object.metadata.namespace ?? '',
};

/** Reads a field selector; only the two fields that every type supports are known. */
export function fieldFilter(selector: string): ObjectFilter {
  const requirements = splitRequirements(selector).map(text => {
    const [, key, sign, value] = equalityBased.exec(text) ?? [];
    const read = key === undefined ? undefined : fields[key];
    if (!read) {
      throw new KubernetesError(
        'BadRequest',
        `field label not supported: ${key ?? text}`,
      );
    }
    return (object: KubernetesObject) =>
      (read(object) === value) === (sign !== '!=');
  });
  return object => requirements.every(holds => holds(object));
}
