import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { exposureApiRef } from '../api/ExposureApi';
import { FilesField } from './FilesField';
import { mustFix } from './mustFix';
import { isComplete, requestOf } from './RequestForm';

/** The schema of the field: it holds nothing of its own, it shows what the other fields lead to. */
export const filesFieldSchema = makeFieldSchema({
  output: z => z.object({}),
});

/**
 * Blocks the form while a rule is broken or a check says that the request cannot work. Where the backend cannot be asked
 * the form goes on: the scaffolder action judges again by the same rules.
 * @internal
 */
export const validateFiles: CustomFieldValidator<object> = async (
  _data,
  field,
  { apiHolder, formData },
) => {
  const api = apiHolder.get(exposureApiRef);
  if (!api || !isComplete(formData)) return;
  const preflight = await api
    .preflight(requestOf(formData))
    .catch(() => undefined);
  for (const { field: path, rule, message } of preflight?.refusals ?? []) {
    field.addError(`${path}: ${message} (${rule})`);
  }
  for (const finding of preflight?.checks ?? []) {
    if (mustFix(finding))
      field.addError(`${finding.title} (${finding.reason})`);
  }
};

/**
 * The form field `ExposureFiles`.
 * @internal
 */
export const filesField = {
  name: 'ExposureFiles',
  component: FilesField,
  schema: filesFieldSchema,
  validation: validateFiles,
};
