import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../../translation/useTranslate';
import { FindingPanel } from './FindingPanel';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(1.5) },
    summary: { cursor: 'pointer', color: theme.palette.text.secondary },
  }),
  { name: 'ExposureAlsoFound' },
);

/**
 * What is information beside the point: symptoms of the cause above, and what goes on at the same time. Folded.
 * @internal
 */
export function AlsoFound({ findings }: { findings: readonly Finding[] }) {
  const classes = useStyles();
  const t = useTranslate();
  if (findings.length === 0) {
    return null;
  }
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('drawer.moreFindings', { count: findings.length })}
      </summary>
      {findings.map((finding, index) => (
        <FindingPanel key={`${finding.reason} ${index}`} finding={finding} />
      ))}
    </details>
  );
}
