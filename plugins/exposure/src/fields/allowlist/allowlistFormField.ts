import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { AllowlistField } from './AllowlistField';
import { judgeCidr } from './judgeCidr';
import { stringsOf } from '../form/RequestForm';

/** The schema of the field: networks in CIDR notation. */
const allowlistFieldSchema = makeFieldSchema({
  output: z => z.array(z.string()),
});

/**
 * Blocks the form while an entry is no network, or lets everybody in.
 * @internal
 */
const validateAllowlist: CustomFieldValidator<string[]> = (
  allowlist,
  field,
) => {
  for (const text of stringsOf(allowlist)) {
    const verdict = judgeCidr(text);
    if (verdict.ok) {
      continue;
    }
    field.addError(
      verdict.because === 'everybody'
        ? `${text} lets everyone in (AllowlistEverybody)`
        : `${text} ${verdict.message} (${verdict.rule})`,
    );
  }
};

/**
 * The form field `ExposureAllowlist`.
 * @internal
 */
export const allowlistFormField = {
  name: 'ExposureAllowlist',
  component: AllowlistField,
  schema: allowlistFieldSchema,
  validation: validateAllowlist,
};
