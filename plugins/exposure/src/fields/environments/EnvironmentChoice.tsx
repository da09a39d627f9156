import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import {
  PlatformEnvironment,
  PlatformSummary,
} from '@exposure/backstage-plugin-exposure-common';
import { useTranslate } from '../../translation/useTranslate';
import { HostnameInput } from '../hostname/HostnameInput';

const useStyles = makeStyles(
  theme => ({ address: { marginInlineStart: theme.spacing(4) } }),
  { name: 'ExposureEnvironmentChoice' },
);

/**
 * One environment to tick, and the address there.
 * @internal
 */
export function EnvironmentChoice(props: {
  id: string;
  environment: PlatformEnvironment;
  platform: PlatformSummary;
  /** What was typed; `undefined`: not ticked. */
  text: string | undefined;
  onTick: (isTicked: boolean) => void;
  onType: (text: string) => void;
}) {
  const { id, environment, platform, text, onTick, onType } = props;
  const classes = useStyles();
  const t = useTranslate();
  const { title, stage } = environment;
  return (
    <>
      <FormControlLabel
        label={`${title} · ${t(`environmentField.${stage}`)}`}
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={text !== undefined}
            onChange={event => onTick(event.target.checked)}
          />
        }
      />
      {text !== undefined && (
        <div className={classes.address}>
          <HostnameInput
            id={id}
            label={t('environmentsField.address', { environment: title })}
            text={text}
            platform={platform}
            environment={environment.id}
            onChange={onType}
          />
        </div>
      )}
    </>
  );
}
