import ListSubheader from '@material-ui/core/ListSubheader';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { Translate } from '../../translation/exposureTranslationRef';
import { useTranslate } from '../../translation/useTranslate';
import { ServiceChoice } from './serviceChoices';

/** The value of the last entry; no Service has a name with a space. */
const byHand = 'by hand';

/** A port that the pods have under another number, or only by a name, is told: NetworkPolicies see the pods' port. */
function podPortText({ listed }: ServiceChoice, t: Translate): string {
  const { port, targetPort = port } = listed;
  return t('serviceField.podPort', { podPort: String(targetPort) });
}

function choiceText({ name, listed }: ServiceChoice, t: Translate): string {
  const port = String(listed.port);
  return listed.name
    ? t('serviceField.namedChoice', { name, port, portName: listed.name })
    : t('serviceField.choice', { name, port });
}

/**
 * The Services and ports that the cluster has, and the way to another one.
 * @internal
 */
export function ServiceSelect(props: {
  id: string;
  label: string;
  choices: ServiceChoice[];
  chosen: ServiceChoice | undefined;
  help: string;
  disabled?: boolean;
  required?: boolean;
  error?: boolean;
  onChange: (choice: ServiceChoice) => void;
  onByHand: () => void;
}) {
  const { choices, chosen, help, onChange, onByHand, ...field } = props;
  const t = useTranslate();
  const choose = (value: string) => {
    if (value === byHand) {
      onByHand();
    }
    const choice = choices.find(({ key }) => key === value);
    if (choice) {
      onChange(choice);
    }
  };
  return (
    <TextField
      {...field}
      select
      fullWidth
      margin="dense"
      value={chosen?.key ?? ''}
      helperText={chosen ? podPortText(chosen, t) : help}
      FormHelperTextProps={{ 'aria-live': 'polite' }}
      onChange={event => choose(event.target.value)}
    >
      {choices.length === 0 && (
        <ListSubheader>{t('serviceField.loading')}</ListSubheader>
      )}
      {choices.map(choice => (
        <MenuItem key={choice.key} value={choice.key}>
          {choiceText(choice, t)}
        </MenuItem>
      ))}
      <MenuItem value={byHand}>{t('serviceField.another')}</MenuItem>
    </TextField>
  );
}
