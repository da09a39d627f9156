import {
  CustomFieldValidator,
  makeFieldSchema,
} from '@backstage/plugin-scaffolder-react';
import { exposureApiRef } from '../../api/ExposureApi';
import { FilesField } from './FilesField';
import { isFinal, mustFix } from './mustFix';
import { readForm } from '../form/RequestForm';
import { canBePreviewed, requestsOf } from '../form/requestsOf';

/** The schema of the field: it holds nothing of its own, it shows what the other fields lead to. */
const filesFieldSchema = makeFieldSchema({
  output: z => z.object({}),
});

/**
 * Blocks the form while a rule is broken or a check says that the request cannot work. Where the backend cannot be asked
 * the form goes on: the scaffolder action judges again by the same rules.
 * @internal
 */
const validateFiles: CustomFieldValidator<object> = async (
  _data,
  field,
  { apiHolder, formData },
) => {
  const api = apiHolder.get(exposureApiRef);
  const form = readForm(formData);
  if (!api || !canBePreviewed(form)) {
    return;
  }
  const requests = requestsOf(form);
  const answers = await Promise.all(
    requests.map(({ input }) => api.preflight(input).catch(() => undefined)),
  );
  answers.forEach((preflight, index) => {
    const where =
      requests.length > 1 ? `${requests[index]?.environment}: ` : '';
    const refusals = preflight?.refusals ?? [];
    for (const { field: path, rule, message } of refusals.filter(isFinal)) {
      field.addError(`${where}${path}: ${message} (${rule})`);
    }
    for (const finding of (preflight?.checks ?? []).filter(mustFix)) {
      field.addError(`${where}${finding.title} (${finding.reason})`);
    }
  });
};

/**
 * The form field `ExposureFiles`.
 * @internal
 */
export const filesFormField = {
  name: 'ExposureFiles',
  component: FilesField,
  schema: filesFieldSchema,
  validation: validateFiles,
};
