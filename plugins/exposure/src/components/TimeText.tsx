import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { formatExactTime } from '../presentation/durations';
import { useLanguage } from '../translation/useLanguage';

interface TimeTextProps {
  /** RFC 3339. */
  at: string;
  /** The time in words, e.g. `in 47 min`. */
  children: string;
}

const useStyles = makeStyles(
  {
    // A button, because only what can have focus can tell the exact time to those who use no mouse.
    plain: {
      border: 0,
      padding: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      textAlign: 'inherit',
      cursor: 'help',
    },
  },
  { name: 'ExposureTimeText' },
);

/**
 * A time in words whose exact value, here and in UTC, shows on hover and focus.
 * @internal
 */
export function TimeText({ at, children }: TimeTextProps) {
  const classes = useStyles();
  const language = useLanguage();
  return (
    <Tooltip title={formatExactTime(at, language)}>
      <button type="button" className={classes.plain} aria-label={children}>
        <time dateTime={at}>{children}</time>
      </button>
    </Tooltip>
  );
}
