import {
  matchesLabels,
  parseLabelSelector,
} from '@exposure/backstage-plugin-exposure-common';
import { KubernetesError } from '../KubernetesError';
import type { KubernetesObject } from './KubernetesObject';

/** Says whether an object belongs to a list or a watch. */
export type ObjectFilter = (object: KubernetesObject) => boolean;

const equalityBased = /^([^=!\s]+)\s*(==|=|!=)\s*(.*)$/;

/** Reads a label selector; an empty one takes everything. */
export function labelFilter(selector: string): ObjectFilter {
  if (selector.trim() === '') {
    return () => true;
  }
  const requirements = parseLabelSelector(selector);
  if (!requirements) {
    throw new KubernetesError(
      'BadRequest',
      `unable to parse requirement: found '${selector}'`,
    );
  }
  return object => matchesLabels(requirements, object.metadata.labels ?? {});
}

const fields: Record<string, (object: KubernetesObject) => string> = {
  'metadata.name': object => object.metadata.name,
  'metadata.namespace': object => object.metadata.namespace ?? '',
};

/** Reads a field selector; only the two fields that every type supports are known. */
export function fieldFilter(selector: string): ObjectFilter {
  const parts = selector.split(',').map(part => part.trim());
  const requirements = parts.filter(Boolean).map(text => {
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
