import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useNow } from '../../clock/useNow';
import { actorLine, decidingFinding } from '../../presentation/actorLine';
import { rowTime } from '../../presentation/rowTime';
import { useFindingWords } from '../../translation/useFindingWords';
import { useLanguage } from '../../translation/useLanguage';
import { useTranslate } from '../../translation/useTranslate';
import { HeadlineChip } from '../tone/HeadlineChip';
import { HostnameText } from '../HostnameText';
import { TimeText } from '../TimeText';

const useStyles = makeStyles(
  theme => ({
    row: {
      position: 'relative',
      display: 'flex',
      flexWrap: 'wrap',
      gap: '4px 16px',
      padding: theme.spacing(1.5, 1.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:hover': { backgroundColor: theme.palette.action.hover },
    },
    // Covers the row, so that the whole row opens the drawer and is still one real button for keyboard and screen reader.
    open: {
      position: 'absolute',
      inset: 0,
      border: 0,
      background: 'none',
      cursor: 'pointer',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    words: { flex: '1 1 240px', minWidth: 0 },
    next: { display: 'block', overflowWrap: 'anywhere' },
    verdict: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-end',
      gap: 4,
      [theme.breakpoints.down('xs')]: { alignItems: 'flex-start' },
    },
    time: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
      position: 'relative',
    },
  }),
  { name: 'ExposureAddressRow' },
);

/**
 * One exposure in the card: name, headline, who acts next, and the one time that matters.
 * @internal
 */
export function AddressRow(props: {
  status: ExposureStatus;
  onOpen: (id: string) => void;
}) {
  const { status, onOpen } = props;
  const classes = useStyles();
  const t = useTranslate();
  const language = useLanguage();
  const now = useNow(5_000);
  const { title } = useFindingWords(decidingFinding(status));
  const time = rowTime(status, { now, language, t });
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.open}
        aria-label={t('card.details', { hostname: status.displayHostname })}
        onClick={() => onOpen(status.id)}
      />
      <span className={classes.words}>
        <HostnameText status={status} />
        <span className={classes.next}>{actorLine(status, title, t)}</span>
      </span>
      <span className={classes.verdict}>
        <HeadlineChip status={status} />
        <span className={classes.time}>
          <TimeText at={time.at}>{time.text}</TimeText>
        </span>
      </span>
    </li>
  );
}
