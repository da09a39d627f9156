import { useApi } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import useSWR from 'swr';
import { exposureApiRef } from '../../api/ExposureApi';
import { Preflight } from '../../api/Preflight';
import { ActionButton } from '../../components/ActionButton';
import { failureText } from '../../presentation/failureText';
import { useTranslate } from '../../translation/useTranslate';
import { CheckGroups } from './CheckGroups';
import { FileTree } from './FileTree';

function usePreflight(input: object) {
  const api = useApi(exposureApiRef);
  return useSWR<Preflight, Error>(
    ['plugin.exposure.preflight', JSON.stringify(input)],
    () => api.preflight(input),
    { revalidateOnFocus: false, keepPreviousData: true },
  );
}

/**
 * The files of one request and what the checks say about them.
 * @internal
 */
export function RequestPreview(props: {
  heading?: string;
  input: object;
  /** The files are not in the repository that was looked at, so nobody can say what becomes of them. */
  elsewhere?: boolean;
}) {
  const t = useTranslate();
  const { data, error, isLoading, mutate } = usePreflight(props.input);
  return (
    <section>
      {props.heading && (
        <Typography variant="subtitle1" component="h3">
          {props.heading}
        </Typography>
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
      {data && data.files.length > 0 && (
        <FileTree
          files={data.files}
          notChecked={data.notChecked}
          compared={!props.elsewhere}
        />
      )}
    </section>
  );
}
