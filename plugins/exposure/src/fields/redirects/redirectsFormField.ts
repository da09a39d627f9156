import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { exposureApiRef } from '../../api/ExposureApi';
import { judgeRedirect } from './judgeRedirect';
import { RedirectsField } from './RedirectsField';
import { readForm, stringsOf } from '../form/RequestForm';

/** The schema of the field: hostnames in A-label form. */
const redirectsFieldSchema = makeFieldSchema({
  output: z => z.array(z.string()),
});

/**
 * Blocks the form while an address breaks a rule, or is served and redirected at once.
 * @internal
 */
const validateRedirects: CustomFieldValidator<string[]> = async (
  redirects,
  field,
  { apiHolder, formData },
) => {
  const api = apiHolder.get(exposureApiRef);
  const platform = await api?.platform().catch(() => undefined);
  for (const redirect of stringsOf(redirects)) {
    const verdict = judgeRedirect(redirect, readForm(formData), platform);
    if (verdict === 'served') {
      field.addError(
        `${redirect} is already one of the addresses (HostnameNamedTwice)`,
      );
    } else if (!verdict.ok) {
      field.addError(`${verdict.refusal.message} (${verdict.refusal.rule})`);
    }
  }
};

/**
 * The form field `ExposureRedirects`.
 * @internal
 */
export const redirectsFormField = {
  name: 'ExposureRedirects',
  component: RedirectsField,
  schema: redirectsFieldSchema,
  validation: validateRedirects,
};
