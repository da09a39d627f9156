import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { statusReport } from '../../presentation/statusReport';
import { useTranslate } from '../../translation/useTranslate';
import { CopyButton } from '../CopyButton';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(2),
    },
  }),
  { name: 'ExposureReportButtons' },
);

/**
 * The whole status to paste into a chat (Markdown) or a bug report (JSON).
 * @internal
 */
export function ReportButtons({ status }: { status: ExposureStatus }) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div className={classes.buttons}>
      <CopyButton text={statusReport(status)} label={t('action.copyReport')} />
      <CopyButton
        text={JSON.stringify(status, undefined, 2)}
        label={t('action.copyJson')}
      />
    </div>
  );
}
