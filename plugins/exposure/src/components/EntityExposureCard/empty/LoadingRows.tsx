import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslate } from '../../../translation/useTranslate';

const useStyles = makeStyles(
  theme => ({
    row: {
      padding: theme.spacing(1.5, 2.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    still: {
      '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
    },
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
          <Skeleton className={classes.still} width="45%" />
          <Skeleton className={classes.still} width="70%" />
        </div>
      ))}
    </div>
  );
}
