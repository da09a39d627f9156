import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../../translation/useTranslate';

const useStyles = makeStyles(
  theme => ({
    row: {
      padding: theme.spacing(1.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '@keyframes pulse': { '50%': { opacity: 0.4 } },
    line: {
      height: '0.72em',
      margin: '0.36em 0',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.divider,
      '@media (prefers-reduced-motion: no-preference)': {
        animation: '$pulse 1.5s ease-in-out infinite',
      },
    },
    name: { width: '45%' },
    next: { width: '70%' },
  }),
  { name: 'ExposureLoadingRows' },
);

/**
 * Grey rows in the size of the real ones, so that nothing jumps when they come.
 * @internal
 */
export function LoadingRows({ count }: { count: number }) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div role="status" aria-label={t('card.loading')}>
      {Array.from({ length: count }, (_, row) => (
        <div key={row} className={classes.row}>
          <div className={`${classes.line} ${classes.name}`} />
          <div className={`${classes.line} ${classes.next}`} />
        </div>
      ))}
    </div>
  );
}
