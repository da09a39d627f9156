import CheckIcon from '@material-ui/icons/Check';
import ErrorIcon from '@material-ui/icons/ReportOutlined';
import HelpIcon from '@material-ui/icons/HelpOutline';
import ProgressIcon from '@material-ui/icons/Autorenew';
import TimeIcon from '@material-ui/icons/Schedule';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { Tone } from '../../presentation/headlineLook';

/** Octagon, triangle, clock, turning arrows, tick, question mark: told apart without colour. */
const icons = {
  error: ErrorIcon,
  warning: WarningIcon,
  info: TimeIcon,
  progress: ProgressIcon,
  ok: CheckIcon,
  neutral: HelpIcon,
};

/**
 * The icon of a tone; decoration, since its text always stands beside it.
 * @internal
 */
export function ToneIcon(props: {
  tone: Tone;
  stale?: boolean;
  className?: string;
}) {
  const Icon = props.stale ? TimeIcon : icons[props.tone];
  return <Icon aria-hidden className={props.className} fontSize="inherit" />;
}
