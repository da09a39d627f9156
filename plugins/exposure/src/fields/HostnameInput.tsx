import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import ClearIcon from '@material-ui/icons/Clear';
import { PlatformSummary } from '../api/PlatformSummary';
import { Translate } from '../translation/exposureTranslationRef';
import { useTranslate } from '../translation/useTranslate';
import { judgeTyped, TypedVerdict } from './judgeTyped';

interface HostnameInputProps {
  id: string;
  label: string;
  text: string;
  disabled?: boolean;
  platform?: PlatformSummary;
  environment?: string;
  onChange: (text: string) => void;
  onRemove?: () => void;
}

function zonesHelp(props: HostnameInputProps, t: Translate): string {
  const { platform, environment } = props;
  if (!platform || !environment) return t('hostnameField.help');
  const zones = platform.zones
    .filter(zone => zone.environments.includes(environment))
    .map(({ suffix }) => suffix);
  return zones.length
    ? `${t('hostnameField.zones', { zones: zones.join(', ') })}. ${t(
        'hostnameField.help',
      )}`
    : t('hostnameField.noZones');
}

function verdictText(
  text: string,
  verdict: TypedVerdict,
  t: Translate,
): string {
  if (!verdict.ok)
    return `${verdict.refusal.message} (${verdict.refusal.rule})`;
  const { hostname, zone } = verdict;
  const understood =
    hostname.ascii === text.trim()
      ? []
      : [`${t('hostnameField.cleaned', { hostname: hostname.unicode })}.`];
  const ascii =
    hostname.ascii === hostname.unicode
      ? []
      : [`${t('hostnameField.alsoKnownAs', { hostname: hostname.ascii })}.`];
  if (!zone) return [...understood, ...ascii].join(' ');
  const owner = zone.dnsOwner.title;
  return [
    ...understood,
    ...ascii,
    t('hostnameField.fine', { hostname: hostname.unicode, zone: zone.suffix }),
    zone.dnsOwner.managed
      ? t('hostnameField.managed')
      : t('hostnameField.manual', { owner }),
  ].join(' ');
}

/**
 * One address: what was typed, and what that means.
 * @internal
 */
export function HostnameInput(props: HostnameInputProps) {
  const { id, label, text, disabled, platform, environment } = props;
  const t = useTranslate();
  const typed = text.trim() !== '';
  const verdict = judgeTyped(text, platform, environment);
  const suffix = platform?.zones[0]?.suffix ?? 'example.com';
  return (
    <TextField
      id={id}
      label={label}
      value={text}
      disabled={disabled}
      margin="dense"
      placeholder={t('hostnameField.placeholder', { suffix })}
      error={typed && !verdict.ok}
      helperText={typed ? verdictText(text, verdict, t) : zonesHelp(props, t)}
      FormHelperTextProps={{ 'aria-live': 'polite' }}
      inputProps={{
        autoCapitalize: 'none',
        autoCorrect: 'off',
        spellCheck: false,
        inputMode: 'url',
        dir: 'ltr',
      }}
      onChange={event => props.onChange(event.target.value)}
      InputProps={{
        endAdornment: props.onRemove && (
          <InputAdornment position="end">
            <IconButton
              size="small"
              onClick={props.onRemove}
              aria-label={t('hostnameField.remove', { hostname: text })}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          </InputAdornment>
        ),
      }}
    />
  );
}
