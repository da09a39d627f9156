import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useNow } from '../../../clock/useNow';
import { formatTime } from '../../../presentation/durations';
import { useLanguage } from '../../../translation/useLanguage';
import { useTranslate } from '../../../translation/useTranslate';
import { ToneIcon } from '../../tone/ToneIcon';
import { ActionButton } from '../../ActionButton';

const useStyles = makeStyles(
  theme => ({
    note: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      alignItems: 'center',
      padding: theme.spacing(0.5, 1.5),
      fontSize: theme.typography.pxToRem(13),
      color: theme.palette.text.secondary,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    words: { flex: '1 1 200px' },
  }),
  { name: 'ExposureShowingOld' },
);

/**
 * The backend does not answer at the moment; the last known rows stay.
 * @internal
 */
export function ShowingOld(props: {
  exposures: readonly ExposureStatus[];
  onRetry: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  const newest = props.exposures.map(({ observedAt }) => observedAt).sort();
  const time = formatTime(newest[newest.length - 1] ?? '–', now, language);
  return (
    <div role="status" className={classes.note}>
      <ToneIcon tone="info" />
      <span className={classes.words}>
        {t('trouble.stillShowing', { time })}
      </span>
      <ActionButton size="small" color="primary" onClick={props.onRetry}>
        {t('trouble.retry')}
      </ActionButton>
    </div>
  );
}
