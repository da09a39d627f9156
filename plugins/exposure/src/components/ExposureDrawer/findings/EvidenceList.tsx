import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useNow } from '../../../clock/useNow';
import { formatTime } from '../../../presentation/durations';
import { useLanguage } from '../../../translation/useLanguage';
import { useTranslate } from '../../../translation/useTranslate';
import { CodeText } from '../../CodeText';
import { TimeText } from '../../TimeText';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(1),
      fontSize: theme.typography.pxToRem(13),
      color: theme.palette.text.secondary,
    },
    summary: { cursor: 'pointer' },
    list: { margin: theme.spacing(0.5, 0), paddingInlineStart: 20 },
  }),
  { name: 'ExposureEvidenceList' },
);

/**
 * The raw facts behind a finding, folded. They are foreign text and shown as text.
 * @internal
 */
export function EvidenceList({ finding }: { finding: Finding }) {
  const classes = useStyles();
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  if (finding.evidence.length === 0) {
    return null;
  }
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>{t('drawer.evidence')}</summary>
      <ul className={classes.list}>
        {finding.evidence.map(({ object, text, observedAt }, index) => (
          <li key={index}>
            {object && <>{object}: </>}
            <CodeText>{text}</CodeText>{' '}
            <TimeText at={observedAt}>
              {t('drawer.evidenceSeen', {
                time: formatTime(observedAt, now, language),
              })}
            </TimeText>
          </li>
        ))}
      </ul>
    </details>
  );
}
