import type { FieldReader } from './FieldReader';
import { labelKey, labelValue } from './textRules';

/** Reads labels of pods; none where the field is absent, but never an empty selector. */
export function readSelector(
  field: FieldReader,
): Record<string, string> | undefined {
  if (!field.present) {
    return undefined;
  }
  const selector = field.record(labelKey, entry => entry.text(labelValue));
  if (Object.keys(selector).length === 0) {
    field.refuse(
      'EmptySelector',
      'podSelector must have a label: an empty selector selects every pod in the namespace.',
    );
  }
  return selector;
}
