import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import { ActionButton } from '../../components/ActionButton';
import { useTranslate } from '../../translation/useTranslate';
import { FormService } from '../form/RequestForm';
import { ServiceByHand } from './ServiceByHand';
import { KnownServices } from './useServices';

const useStyles = makeStyles(
  { group: { border: 0, margin: 0, padding: 0 } },
  { name: 'ExposureTypedService' },
);

/**
 * A Service typed by hand, with the reason why it has to be, and the way back to the list where there is one.
 * @internal
 */
export function TypedService(props: {
  id: string;
  label: string;
  help: string;
  known: KnownServices;
  service: FormService;
  disabled?: boolean;
  required?: boolean;
  onChange: (service: FormService) => void;
  onChoose?: () => void;
}) {
  const { label, help, known, required, onChoose, ...inputs } = props;
  const classes = useStyles();
  const t = useTranslate();
  return (
    <fieldset className={classes.group}>
      <FormLabel component="legend" required={required}>
        {label}
      </FormLabel>
      <ServiceByHand {...inputs} />
      <FormHelperText error={known.state === 'failed'} aria-live="polite">
        {help}
      </FormHelperText>
      {known.state === 'failed' && (
        <ActionButton size="small" color="primary" onClick={known.retry}>
          {t('serviceField.retry')}
        </ActionButton>
      )}
      {onChoose && (
        <ActionButton size="small" color="primary" onClick={onChoose}>
          {t('serviceField.choose')}
        </ActionButton>
      )}
    </fieldset>
  );
}
