import {
  ExposureStatus,
  TrackName,
  trackNames,
} from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useNow } from '../../clock/useNow';
import { formatTime } from '../../presentation/durations';
import { Tone } from '../../presentation/headlineLook';
import { trackTone } from '../../presentation/trackTone';
import { trackText } from '../../presentation/words';
import { useFindingWords } from '../../translation/useFindingWords';
import { useLanguage } from '../../translation/useLanguage';
import { useTranslate } from '../../translation/useTranslate';
import { TimeText } from '../TimeText';
import { toneColors } from '../tone/toneColors';
import { ToneIcon } from '../tone/ToneIcon';
import { Section } from './Section';

const tones: readonly Tone[] = [
  'error',
  'warning',
  'info',
  'progress',
  'ok',
  'neutral',
];

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    track: {
      display: 'grid',
      gridTemplateColumns: '22px minmax(84px, 120px) 1fr auto',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: theme.typography.pxToRem(13),
    },
    name: { fontWeight: 600 },
    time: { color: theme.palette.text.secondary },
    ...Object.fromEntries(
      tones.map(tone => [
        tone,
        { color: toneColors(theme, tone).ink, fontSize: 18 },
      ]),
    ),
  }),
  { name: 'ExposureCheckedTracks' },
);

function TrackLine(props: { status: ExposureStatus; name: TrackName }) {
  const { status, name } = props;
  const classes: Record<string, string> = useStyles();
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  const { value, reason, observedAt } = status.tracks[name];
  const finding = status.findings.find(found => found.reason === reason);
  const { title } = useFindingWords(finding);
  const tone = trackTone(name, value, finding?.severity);
  return (
    <li className={classes.track}>
      <ToneIcon tone={tone} className={classes[tone]} />
      <span className={classes.name}>{t(`track.${name}.name`)}</span>
      <span>{title ?? trackText(name, value, t)}</span>
      <span className={classes.time}>
        {observedAt && (
          <TimeText at={observedAt}>
            {formatTime(observedAt, now, language)}
          </TimeText>
        )}
      </span>
    </li>
  );
}

/**
 * The five tracks: what was looked at, what it says, and when that was.
 * @internal
 */
export function CheckedTracks({ status }: { status: ExposureStatus }) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <Section title={t('drawer.checked')}>
      <ul className={classes.list}>
        {trackNames.map(name => (
          <TrackLine key={name} status={status} name={name} />
        ))}
      </ul>
    </Section>
  );
}
