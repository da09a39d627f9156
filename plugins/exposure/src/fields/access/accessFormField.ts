import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import {
  Access,
  accessKinds,
} from '@exposure/backstage-plugin-exposure-common';
import { exposureApiRef } from '../../api/ExposureApi';
import { accessBarriers } from '../platform/barriers';
import { AccessField } from './AccessField';
import { environmentIdsOf, readForm } from '../form/RequestForm';

/** The schema of the field: a kind of access. */
const accessFieldSchema = makeFieldSchema({
  output: z => z.enum(accessKinds),
});

/**
 * Blocks the form while an environment cannot do what was chosen: the environment can be changed after the access.
 * @internal
 */
const validateAccess: CustomFieldValidator<Access> = async (
  access,
  field,
  { apiHolder, formData },
) => {
  const api = apiHolder.get(exposureApiRef);
  const platform = await api?.platform().catch(() => undefined);
  const ids = environmentIdsOf(readForm(formData));
  const because = accessBarriers(platform, ids).get(access);
  if (because) {
    field.addError(`${because} (AccessNotPossible)`);
  }
};

/**
 * The form field `ExposureAccess`.
 * @internal
 */
export const accessFormField = {
  name: 'ExposureAccess',
  component: AccessField,
  schema: accessFieldSchema,
  validation: validateAccess,
};
