import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { IssuerField } from './IssuerField';

/** The schema of the field: an issuer's name. */
const issuerFieldSchema = makeFieldSchema({ output: z => z.string() });

/**
 * The form field `ExposureIssuerPicker`.
 * @internal
 */
export const issuerFormField = {
  name: 'ExposureIssuerPicker',
  component: IssuerField,
  schema: issuerFieldSchema,
};
