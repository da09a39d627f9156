import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../translation/useTranslate';
import { FormService } from '../form/RequestForm';

const useStyles = makeStyles(
  theme => ({
    row: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
    name: { flex: '2 1 200px' },
    port: { flex: '1 1 100px' },
  }),
  { name: 'ExposureServiceByHand' },
);

/**
 * Name and port of a Service as text, where the cluster cannot be asked or does not have it yet.
 * @internal
 */
export function ServiceByHand(props: {
  id: string;
  service: FormService;
  disabled?: boolean;
  onChange: (service: FormService) => void;
}) {
  const { id, service, disabled, onChange } = props;
  const classes = useStyles();
  const t = useTranslate();
  const asCode = { autoCapitalize: 'none', spellCheck: false, dir: 'ltr' };
  return (
    <div className={classes.row}>
      <TextField
        className={classes.name}
        id={`${id}_name`}
        label={t('serviceField.name')}
        value={service.name ?? ''}
        disabled={disabled}
        margin="dense"
        inputProps={{ ...asCode, maxLength: 63 }}
        onChange={event => onChange({ ...service, name: event.target.value })}
      />
      <TextField
        className={classes.port}
        id={`${id}_port`}
        label={t('serviceField.port')}
        value={service.port ?? ''}
        disabled={disabled}
        margin="dense"
        helperText={t('serviceField.portHelp')}
        inputProps={{ ...asCode, maxLength: 15 }}
        onChange={event => onChange({ ...service, port: event.target.value })}
      />
    </div>
  );
}
