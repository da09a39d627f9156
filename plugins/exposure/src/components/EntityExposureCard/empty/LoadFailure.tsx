import { failureText } from '../../../presentation/failureText';
import { useTranslate } from '../../../translation/useTranslate';
import { EmptyNote } from './EmptyNote';
import { ActionButton } from '../../ActionButton';

/** The id under which the backend's log has a failed request, where its error response (`ResponseError`) names one. */
function requestIdOf(error: Error): string | undefined {
  if (!('response' in error)) {
    return undefined;
  }
  const { response } = error;
  return response instanceof Response
    ? response.headers.get('x-request-id') ?? undefined
    : undefined;
}

/**
 * The first look failed: what went wrong, who can help, and a way to try again.
 * @internal
 */
export function LoadFailure(props: { error: Error; onRetry: () => void }) {
  const t = useTranslate();
  const id = requestIdOf(props.error);
  return (
    <div role="alert">
      <EmptyNote
        title={t('trouble.title')}
        text={[
          failureText(props.error),
          t('trouble.who'),
          ...(id ? [t('trouble.requestId', { id })] : []),
        ].join(' ')}
      >
        <ActionButton
          variant="outlined"
          color="primary"
          size="small"
          onClick={props.onRetry}
        >
          {t('trouble.retry')}
        </ActionButton>
      </EmptyNote>
    </div>
  );
}
