import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';

/**
 * What one line of a list shows.
 * @internal
 */
export interface ListedInputProps {
  id: string;
  label: string;
  text: string;
  help: string;
  error: boolean;
  placeholder: string;
  disabled?: boolean;
  /** What is always added to the typed text. */
  suffix?: string;
  removeLabel: string;
  onChange: (text: string) => void;
  onRemove?: () => void;
}

function Ending(
  props: Pick<ListedInputProps, 'suffix' | 'removeLabel' | 'onRemove'>,
) {
  const { suffix, removeLabel, onRemove } = props;
  if (!suffix && !onRemove) {
    return null;
  }
  return (
    <InputAdornment position="end">
      {suffix}
      {onRemove && (
        <IconButton size="small" onClick={onRemove} aria-label={removeLabel}>
          <ClearIcon fontSize="small" />
        </IconButton>
      )}
    </InputAdornment>
  );
}

/**
 * One line of a list of machine-readable texts, with what the text means below it.
 * @internal
 */
export function ListedInput(props: ListedInputProps) {
  return (
    <TextField
      fullWidth
      id={props.id}
      label={props.label}
      value={props.text}
      disabled={props.disabled}
      margin="dense"
      placeholder={props.placeholder}
      error={props.error}
      helperText={props.help}
      FormHelperTextProps={{ 'aria-live': 'polite' }}
      inputProps={{
        autoCapitalize: 'none',
        autoCorrect: 'off',
        spellCheck: false,
        inputMode: 'url',
        dir: 'ltr',
      }}
      onChange={event => props.onChange(event.target.value)}
      InputProps={{ endAdornment: <Ending {...props} /> }}
    />
  );
}
