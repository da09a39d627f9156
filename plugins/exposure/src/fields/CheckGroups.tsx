import { Finding } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { Preflight } from '../api/Preflight';
import { NotCheckedText } from '../components/NotCheckedText';
import { ToneIcon } from '../components/ToneIcon';
import { toneColors } from '../components/toneColors';
import { Tone } from '../presentation/headlineLook';
import { groupNotChecked } from '../presentation/groupNotChecked';
import { useFindingWords } from '../translation/useFindingWords';
import { useTranslate } from '../translation/useTranslate';
import { mustFix } from './mustFix';

const tones = ['error', 'warning', 'ok', 'neutral'] as const;

const useStyles = makeStyles(
  theme => ({
    group: { marginTop: theme.spacing(2) },
    title: { display: 'flex', alignItems: 'center', gap: 8, fontWeight: 600 },
    list: { margin: theme.spacing(0.5, 0), paddingInlineStart: 26 },
    ...Object.fromEntries(
      tones.map(tone => [
        tone,
        { color: toneColors(theme, tone).ink, fontSize: 18 },
      ]),
    ),
  }),
  { name: 'ExposureCheckGroups' },
);

function Group(props: { tone: Tone; title: string; children: ReactNode }) {
  const classes: Record<string, string> = useStyles();
  return (
    <section className={classes.group}>
      <Typography variant="subtitle2" component="h3" className={classes.title}>
        <ToneIcon tone={props.tone} className={classes[props.tone]} />
        {props.title}
      </Typography>
      <Typography variant="body2" component="ul" className={classes.list}>
        {props.children}
      </Typography>
    </section>
  );
}

function CheckLine({ finding }: { finding: Finding }) {
  const { title, explanation, fix } = useFindingWords(finding);
  return (
    <li>
      <b>{title}.</b> {explanation} {fix[0]}
    </li>
  );
}

/**
 * The checks of a request by what they mean for the reader. "Could not check" is a group of its own and blocks nothing.
 * @internal
 */
export function CheckGroups({ preflight }: { preflight: Preflight }) {
  const t = useTranslate();
  const { checks, notChecked, refusals = [], warnings = [] } = preflight;
  const lines = (wanted: boolean) =>
    checks
      .filter(finding => mustFix(finding) === wanted)
      .map((finding, index) => <CheckLine key={index} finding={finding} />);
  const toFix = lines(true);
  const worthKnowing = [
    ...lines(false),
    ...warnings.map(({ id, message }) => <li key={id}>{message}</li>),
  ];
  const fine = refusals.length + checks.length === 0;
  return (
    <div role="status">
      {refusals.length > 0 && (
        <Group tone="error" title={t('filesField.refused')}>
          {refusals.map(({ field, rule, message }) => (
            <li key={`${field} ${rule}`}>
              {t('filesField.refusedField', { field, message })}
            </li>
          ))}
        </Group>
      )}
      {toFix.length > 0 && (
        <Group tone="error" title={t('filesField.mustFix')}>
          {toFix}
        </Group>
      )}
      {worthKnowing.length > 0 && (
        <Group tone="warning" title={t('filesField.worthKnowing')}>
          {worthKnowing}
        </Group>
      )}
      {fine && (
        <Group tone="ok" title={t('filesField.fine')}>
          <li>{t('filesField.allFine')}</li>
        </Group>
      )}
      {notChecked.length > 0 && (
        <Group tone="neutral" title={t('filesField.couldNotCheck')}>
          {groupNotChecked(notChecked).map(group => (
            <li key={group.because}>
              <NotCheckedText group={group} />
            </li>
          ))}
        </Group>
      )}
    </div>
  );
}
