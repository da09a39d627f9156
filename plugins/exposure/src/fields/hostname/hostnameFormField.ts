import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { exposureApiRef } from '../../api/ExposureApi';
import { HostnameField } from './HostnameField';
import { judgeTyped } from './judgeTyped';
import { readForm, stringsOf } from '../form/RequestForm';

/** The schema of the field: hostnames in A-label form. */
const hostnameFieldSchema = makeFieldSchema({
  output: z => z.array(z.string()),
  uiOptions: z =>
    z.object({
      zone: z
        .string()
        .optional()
        .describe('Fixes the zone: one name is asked for, without its ending'),
    }),
});

/**
 * Blocks the form while an address breaks a rule, and names the rule. Where the platform cannot be asked, only the rules of
 * DNS and certificates apply; the scaffolder action judges by all of them.
 * @internal
 */
const validateHostnames: CustomFieldValidator<string[]> = async (
  hostnames,
  field,
  { apiHolder, formData },
) => {
  const api = apiHolder.get(exposureApiRef);
  const platform = await api?.platform().catch(() => undefined);
  const { environment } = readForm(formData);
  for (const hostname of stringsOf(hostnames)) {
    const verdict = judgeTyped(hostname, platform, environment);
    if (!verdict.ok) {
      const { message, rule } = verdict.refusal;
      field.addError(`${message} (${rule})`);
    }
  }
};

/**
 * The form field `ExposureHostname`.
 * @internal
 */
export const hostnameFormField = {
  name: 'ExposureHostname',
  component: HostnameField,
  schema: hostnameFieldSchema,
  validation: validateHostnames,
};
