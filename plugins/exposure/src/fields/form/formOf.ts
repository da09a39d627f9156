import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { readForm, RequestForm } from './RequestForm';

/**
 * What all of the form holds, as a field sees it beside its own value.
 * @internal
 */
export function formOf(
  props: Pick<FieldExtensionComponentProps<unknown>, 'formContext'>,
): RequestForm {
  return readForm(props.formContext?.formData);
}
