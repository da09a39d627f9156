import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useApi } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { useEffect } from 'react';
import useSWR from 'swr';
import { exposureApiRef } from '../api/ExposureApi';
import { Preflight } from '../api/Preflight';
import { useTranslate } from '../translation/useTranslate';
import { failureText } from '../presentation/failureText';
import { CheckGroups } from './CheckGroups';
import { FileTree } from './FileTree';
import { isComplete, requestOf, RequestForm } from './RequestForm';
import { ActionButton } from '../components/ActionButton';

function usePreflight(form: RequestForm) {
  const api = useApi(exposureApiRef);
  const request = isComplete(form) ? requestOf(form) : undefined;
  const key = request && ['plugin.exposure.preflight', JSON.stringify(request)];
  return useSWR<Preflight, Error>(key, () => api.preflight(request), {
    revalidateOnFocus: false,
    keepPreviousData: true,
  });
}

/**
 * Shows what submitting the form would write and what the checks say about it.
 * @internal
 */
export function FilesField(props: FieldExtensionComponentProps<object>) {
  const { formData, formContext, onChange } = props;
  const t = useTranslate();
  const form: RequestForm = formContext?.formData ?? {};
  const { data, error, isLoading, mutate } = usePreflight(form);
  // The form asks the validation only of fields that hold a value.
  useEffect(() => {
    if (!formData) onChange({});
  }, [formData, onChange]);
  return (
    <div>
      <Typography variant="h6" component="h2">
        {t('filesField.title')}
      </Typography>
      {!isComplete(form) && (
        <Typography variant="body2">{t('filesField.incomplete')}</Typography>
      )}
      {isLoading && <LinearProgress aria-label={t('filesField.loading')} />}
      {error && (
        <Typography variant="body2" color="error" role="alert">
          {t('filesField.failed', { message: failureText(error) })}{' '}
          <ActionButton size="small" color="primary" onClick={() => mutate()}>
            {t('filesField.retry')}
          </ActionButton>
        </Typography>
      )}
      {data && <CheckGroups preflight={data} />}
      {data && data.files.length > 0 && <FileTree {...data} />}
    </div>
  );
}
