import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { worstFirst } from '../../presentation/worstFirst';
import { useTranslate } from '../../translation/useTranslate';
import { AddressRow } from './AddressRow';
import { ActionButton } from '../ActionButton';

/** Rows before "Show all". */
const few = 5;

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    foot: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      minHeight: 44,
      padding: theme.spacing(0.5, 1.5),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.pxToRem(13),
    },
  }),
  { name: 'ExposureAddressList' },
);

/**
 * The exposures, worst first and at most five until the reader asks for all.
 * @internal
 */
export function AddressList(props: {
  exposures: readonly ExposureStatus[];
  hidden: number;
  onOpen: (id: string) => void;
}) {
  const { exposures, hidden, onOpen } = props;
  const classes = useStyles();
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const sorted = worstFirst(exposures);
  const environments = new Set(exposures.map(({ environment }) => environment));
  const addresses = t('card.count', { count: exposures.length });
  const foot = t('card.foot', { addresses, count: environments.size });
  return (
    <>
      <ul className={classes.list}>
        {sorted.slice(0, all ? undefined : few).map(status => (
          <AddressRow key={status.id} status={status} onOpen={onOpen} />
        ))}
      </ul>
      <div className={classes.foot}>
        <span>
          {hidden > 0
            ? t('card.footWithHidden', { foot, hidden: String(hidden) })
            : foot}
        </span>
        {sorted.length > few && (
          <ActionButton
            color="primary"
            size="small"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all
              ? t('card.showLess', { rows: String(few) })
              : t('card.showAll', { rows: String(sorted.length) })}
          </ActionButton>
        )}
      </div>
    </>
  );
}
