import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { useTranslate } from '../../translation/useTranslate';
import { ActionButton } from '../ActionButton';

/** Whether the reader may ask for an address here. */
export interface MayAdd {
  allowed: boolean;
  loading: boolean;
  /** The portal offers no addresses, whatever the reader may do. */
  notConfigured?: boolean;
}

const useStyles = makeStyles(
  {
    button: { textTransform: 'none' },
    barred: { opacity: 0.6, cursor: 'not-allowed' },
  },
  { name: 'ExposureAddAddressButton' },
);

function whyBarred({ loading, notConfigured }: MayAdd) {
  if (notConfigured) {
    return 'card.addNotConfigured';
  }
  return loading ? 'card.addAsking' : 'card.addDenied';
}

/**
 * Opens the template. Without permission it stays in place, says why on hover and focus, and does nothing.
 * @internal
 */
export function AddAddressButton(props: { to: string; mayAdd: MayAdd }) {
  const classes = useStyles();
  const t = useTranslate();
  const { to, mayAdd } = props;
  if (mayAdd.allowed && !mayAdd.notConfigured) {
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
  return (
    <Tooltip title={t(whyBarred(mayAdd))}>
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
