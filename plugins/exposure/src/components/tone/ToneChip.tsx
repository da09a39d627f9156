import { makeStyles, Theme } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Tone } from '../../presentation/headlineLook';
import { toneColors } from './toneColors';
import { ToneIcon } from './ToneIcon';

interface ToneChipProps {
  tone: Tone;
  /** Shows a clock: the words are of an earlier time. */
  stale?: boolean;
  children: ReactNode;
}

const useStyles = makeStyles<Theme, { tone: Tone }>(
  theme => ({
    chip: {
      fontFamily: theme.typography.fontFamily,
      display: 'inline-flex',
      alignItems: 'center',
      gap: 6,
      borderRadius: 12,
      padding: '2px 10px 2px 7px',
      fontSize: theme.typography.pxToRem(13),
      lineHeight: 1.45,
      fontWeight: 500,
      textAlign: 'left',
      color: ({ tone }) => toneColors(theme, tone).ink,
      backgroundColor: ({ tone }) => toneColors(theme, tone).ground,
    },
    icon: { fontSize: theme.typography.pxToRem(15), flex: 'none' },
    '@keyframes turn': { to: { transform: 'rotate(360deg)' } },
    turning: {
      '@media (prefers-reduced-motion: no-preference)': {
        animation: '$turn 2.4s linear infinite',
      },
    },
  }),
  { name: 'ExposureToneChip' },
);

/**
 * A word with its icon on a tinted ground.
 * @internal
 */
export function ToneChip({ tone, stale, children }: ToneChipProps) {
  const classes = useStyles({ tone });
  const moving = tone === 'progress' && !stale;
  return (
    <span className={classes.chip}>
      <ToneIcon
        tone={tone}
        stale={stale}
        className={moving ? `${classes.icon} ${classes.turning}` : classes.icon}
      />
      <span>{children}</span>
    </span>
  );
}
