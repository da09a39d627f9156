import { PlatformSummary } from '@exposure/backstage-plugin-exposure-common';
import { useTranslate } from '../../translation/useTranslate';
import { verdictText, zonesHelp } from './hostnameHelp';
import { judgeTyped } from './judgeTyped';
import { ListedInput } from '../inputs/ListedInput';
import { withZone } from './withZone';

interface HostnameInputProps {
  id: string;
  label: string;
  text: string;
  disabled?: boolean;
  platform?: PlatformSummary;
  environment?: string;
  /** The zone of the name, where the template fixes it: then only the part before it is typed. */
  zone?: string;
  /** What to say before anything is typed; the zones that are open unless given. */
  help?: string;
  onChange: (text: string) => void;
  onRemove?: () => void;
}

/**
 * One address: what was typed, and what that means.
 * @internal
 */
export function HostnameInput(props: HostnameInputProps) {
  const { text, platform, environment, zone } = props;
  const t = useTranslate();
  const typed = text.trim() !== '';
  const whole = withZone(text, zone);
  const verdict = judgeTyped(whole, platform, environment);
  const suffix = platform?.zones[0]?.suffix ?? 'example.com';
  const help = props.help ?? zonesHelp(platform, environment, t);
  return (
    <ListedInput
      id={props.id}
      label={props.label}
      text={text}
      disabled={props.disabled}
      placeholder={zone ? 'shop' : t('hostnameField.placeholder', { suffix })}
      suffix={zone && whole !== text.trim() ? `.${zone}` : undefined}
      error={typed && !verdict.ok}
      help={typed ? verdictText(whole, verdict, t) : help}
      removeLabel={t('hostnameField.remove', { hostname: text })}
      onChange={props.onChange}
      onRemove={props.onRemove}
    />
  );
}
