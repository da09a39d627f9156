import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { EnvironmentField } from './EnvironmentField';

/** The schema of the field: the environment's id. */
const environmentFieldSchema = makeFieldSchema({
  output: z => z.string(),
});

/**
 * The form field `ExposureEnvironmentPicker`.
 * @internal
 */
export const environmentFormField = {
  name: 'ExposureEnvironmentPicker',
  component: EnvironmentField,
  schema: environmentFieldSchema,
};
