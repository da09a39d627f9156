import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { exposureApiRef } from '../../api/ExposureApi';
import { EnvironmentsField } from './EnvironmentsField';
import { judgeTyped } from '../hostname/judgeTyped';
import { FormPlace, placesOf } from '../form/RequestForm';

/** The schema of the field: the hostnames of each environment. */
const environmentsFieldSchema = makeFieldSchema({
  output: z =>
    z.array(
      z.object({ environment: z.string(), hostnames: z.array(z.string()) }),
    ),
});

/**
 * Blocks the form while an environment has no address, or one that breaks a rule there.
 * @internal
 */
const validateEnvironments: CustomFieldValidator<FormPlace[]> = async (
  places,
  field,
  { apiHolder },
) => {
  const api = apiHolder.get(exposureApiRef);
  const platform = await api?.platform().catch(() => undefined);
  for (const { environment, hostnames } of placesOf(places)) {
    if (hostnames.length === 0) {
      field.addError(`${environment} has no address yet`);
    }
    for (const hostname of hostnames) {
      const verdict = judgeTyped(hostname, platform, environment);
      if (verdict.ok) {
        continue;
      }
      const { message, rule } = verdict.refusal;
      field.addError(`${environment}: ${message} (${rule})`);
    }
  }
};

/**
 * The form field `ExposureEnvironmentsPicker`.
 * @internal
 */
export const environmentsFormField = {
  name: 'ExposureEnvironmentsPicker',
  component: EnvironmentsField,
  schema: environmentsFieldSchema,
  validation: validateEnvironments,
};
