import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { FormService, readForm, serviceOf } from '../form/RequestForm';
import { ServiceField } from './ServiceField';

/** The schema of the field: a Service's name, and one of its ports by number or name. */
const serviceFieldSchema = makeFieldSchema({
  output: z =>
    z.object({
      name: z.string().optional(),
      port: z.union([z.number(), z.string()]).optional(),
    }),
});

/**
 * Blocks the form while one of the two is missing; where nothing was given and the rest is kept, that is meant.
 * @internal
 */
const validateService: CustomFieldValidator<FormService> = (
  value,
  field,
  { formData },
) => {
  const { name, port } = serviceOf(value);
  if (name && port) {
    return;
  }
  if (!name && !port && readForm(formData).keep) {
    return;
  }
  field.addError(name ? 'The port is missing' : 'The Service is missing');
};

/**
 * The form field `ExposureServicePicker`.
 * @internal
 */
export const serviceFormField = {
  name: 'ExposureServicePicker',
  component: ServiceField,
  schema: serviceFieldSchema,
  validation: validateService,
};
