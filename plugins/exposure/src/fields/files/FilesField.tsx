import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import Typography from '@material-ui/core/Typography';
import { useEffect } from 'react';
import { useTranslate } from '../../translation/useTranslate';
import { formOf } from '../form/RequestForm';
import { RequestPreview } from './RequestPreview';
import { canBePreviewed, requestsOf } from '../form/requestsOf';

/**
 * Shows what submitting the form would write and what the checks say about it, for each environment.
 * @internal
 */
export function FilesField(props: FieldExtensionComponentProps<object>) {
  const { formData, onChange } = props;
  const t = useTranslate();
  const form = formOf(props);
  const isPreviewed = canBePreviewed(form);
  const requests = isPreviewed ? requestsOf(form) : [];
  // The form asks the validation only of fields that hold a value.
  useEffect(() => {
    if (!formData) {
      onChange({});
    }
  }, [formData, onChange]);
  return (
    <div>
      <Typography variant="h6" component="h2">
        {t('filesField.title')}
      </Typography>
      {!isPreviewed && (
        <Typography variant="body2">{t('filesField.keptElsewhere')}</Typography>
      )}
      {isPreviewed && requests.length === 0 && (
        <Typography variant="body2">{t('filesField.incomplete')}</Typography>
      )}
      {requests.map(({ environment, input }) => (
        <RequestPreview
          key={environment}
          heading={requests.length > 1 ? environment : undefined}
          input={input}
          elsewhere={form.elsewhere}
        />
      ))}
    </div>
  );
}
