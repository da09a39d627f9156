import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { useTranslate } from '../../translation/useTranslate';
import { ActionButton } from '../ActionButton';

/** Whether the reader may ask for an address here. */
export interface MayAdd {
  allowed: boolean;
  loading: boolean;
}

const useStyles = makeStyles(
  theme => ({
    button: { textTransform: 'none', margin: theme.spacing(1) },
    barred: { opacity: 0.6, cursor: 'not-allowed' },
  }),
  { name: 'ExposureAddAddressButton' },
);

/**
 * Opens the template. Without permission it stays in place, says why on hover and focus, and does nothing.
 * @internal
 */
export function AddAddressButton(props: { to: string; mayAdd: MayAdd }) {
  const classes = useStyles();
  const t = useTranslate();
  const { to, mayAdd } = props;
  if (mayAdd.allowed) {
    return (
      <LinkButton
        className={classes.button}
        to={to}
        variant="contained"
        color="primary"
        size="small"
      >
        {t('card.add')}
      </LinkButton>
    );
  }
  const reason = mayAdd.loading ? t('card.addAsking') : t('card.addDenied');
  return (
    <Tooltip title={reason}>
      {/* Not `disabled`: such a button gets no focus, and the reason could not be read with the keyboard. */}
      <ActionButton
        className={`${classes.button} ${classes.barred}`}
        variant="outlined"
        size="small"
        disableRipple
        aria-disabled
      >
        {t('card.add')}
      </ActionButton>
    </Tooltip>
  );
}
