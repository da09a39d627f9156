import { Link } from '@backstage/core-components';
import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { Tone } from '../../../presentation/headlineLook';
import { useFindingWords } from '../../../translation/useFindingWords';
import { useTranslate } from '../../../translation/useTranslate';
import { toneColors } from '../../tone/toneColors';
import { ToneIcon } from '../../tone/ToneIcon';
import { useDocsLink } from '../../useDocsLink';
import { EvidenceList } from './EvidenceList';

const tones: ReadonlyMap<string, Tone> = new Map<string, Tone>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
]);

const useStyles = makeStyles<Theme, { tone: Tone }>(
  theme => ({
    panel: {
      marginTop: theme.spacing(1.5),
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      borderInlineStart: ({ tone }) =>
        `4px solid ${toneColors(theme, tone).ink}`,
    },
    title: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontWeight: 600,
    },
    icon: { color: ({ tone }) => toneColors(theme, tone).ink, fontSize: 18 },
    text: { margin: theme.spacing(0.5, 0, 1) },
    fix: { margin: theme.spacing(0, 0, 1), paddingInlineStart: 20 },
  }),
  { name: 'ExposureFindingPanel' },
);

/**
 * One finding: what the reader sees, its cause, what to do, and the raw facts folded away.
 * @internal
 */
export function FindingPanel(props: {
  finding: Finding;
  /** Instead of the tone of its severity. */
  tone?: Tone;
  children?: ReactNode;
}) {
  const { finding, children } = props;
  const tone = props.tone ?? tones.get(finding.severity) ?? 'neutral';
  const classes = useStyles({ tone });
  const { title, explanation, fix } = useFindingWords(finding);
  const t = useTranslate();
  const docs = useDocsLink(finding.docs);
  return (
    <section className={classes.panel}>
      <Typography variant="subtitle1" component="h3" className={classes.title}>
        <ToneIcon tone={tone} className={classes.icon} />
        {title}
      </Typography>
      <Typography variant="body2" className={classes.text}>
        {explanation}{' '}
        {docs && (
          <Link
            to={docs}
            variant="inherit"
            aria-label={t('drawer.docsLabel', {
              title: title ?? finding.reason,
            })}
          >
            {t('drawer.docs')}
          </Link>
        )}
      </Typography>
      {fix.length > 0 && (
        <Typography variant="body2" component="ul" className={classes.fix}>
          {fix.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </Typography>
      )}
      {children}
      <EvidenceList finding={finding} />
    </section>
  );
}
