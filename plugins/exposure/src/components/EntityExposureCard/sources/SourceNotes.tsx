import { SourceHealth } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useNow } from '../../../clock/useNow';
import { formatTime } from '../../../presentation/durations';
import { useLanguage } from '../../../translation/useLanguage';
import { useTranslate } from '../../../translation/useTranslate';
import { ToneIcon } from '../../tone/ToneIcon';
import { SourceNote, groupSources } from './groupSources';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    note: {
      ...theme.typography.body2,
      display: 'flex',
      gap: theme.spacing(1),
      alignItems: 'baseline',
      padding: theme.spacing(1, 1.5),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'ExposureSourceNotes' },
);

function useNoteText(): (note: SourceNote) => string {
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(60_000);
  return ({ cluster, state, since, kinds, lastSyncedAt }) => {
    const [first = '', ...more] = kinds;
    const few = { first, count: more.length };
    const trouble = t('trouble.source', {
      cluster,
      kinds: more.length ? t('trouble.kindsMore', few) : first,
      cause: t(`obstacle.cause.${state}`),
      since: formatTime(since, now, language),
    });
    if (!lastSyncedAt) {
      return trouble;
    }
    const time = formatTime(lastSyncedAt, now, language);
    return `${trouble} ${t('trouble.sourceShowing', { time })}`;
  };
}

/**
 * One thin line for each cluster that cannot be read in full; the rows of the others stay as they are.
 * @internal
 */
export function SourceNotes(props: { sources: readonly SourceHealth[] }) {
  const classes = useStyles();
  const noteText = useNoteText();
  const notes = groupSources(props.sources);
  if (notes.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list}>
      {notes.map(note => (
        <li key={`${note.cluster} ${note.state}`} className={classes.note}>
          <ToneIcon tone="info" />
          {noteText(note)}
        </li>
      ))}
    </ul>
  );
}
