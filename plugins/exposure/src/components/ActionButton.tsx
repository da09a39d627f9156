import Button from '@material-ui/core/Button';
import { withStyles } from '@material-ui/core/styles';

/**
 * A button whose words read like a sentence, not in capitals: they hold names such as `IT at example.com`.
 * @internal
 */
export const ActionButton = withStyles(
  { root: { textTransform: 'none' } },
  { name: 'ExposureActionButton' },
)(Button);
