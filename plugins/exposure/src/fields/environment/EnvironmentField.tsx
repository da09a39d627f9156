import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useEffect } from 'react';
import { useTranslate } from '../../translation/useTranslate';
import { platformTrouble, usePlatform } from '../platform/usePlatform';

/**
 * Picks one of the environments that the reader may use; the only one is picked by itself.
 * @internal
 */
export function EnvironmentField(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange, rawErrors, required, schema, disabled } = props;
  const t = useTranslate();
  const { platform, error } = usePlatform();
  const environments = platform?.environments ?? [];
  const only = environments.length === 1 ? environments[0]?.id : undefined;
  useEffect(() => {
    if (!formData && only) {
      onChange(only);
    }
  }, [formData, only, onChange]);
  const help = () => {
    if (error) {
      return platformTrouble(error, t);
    }
    if (!platform) {
      return t('environmentField.loading');
    }
    if (environments.length === 0) {
      return t('environmentField.none');
    }
    return schema.description ?? t('environmentField.help');
  };
  return (
    <TextField
      select
      fullWidth
      id={props.idSchema?.$id}
      label={schema.title ?? t('environmentField.title')}
      value={environments.some(({ id }) => id === formData) ? formData : ''}
      onChange={event => onChange(event.target.value)}
      required={required}
      disabled={disabled || environments.length === 0}
      error={Boolean(error) || Boolean(rawErrors?.length)}
      helperText={help()}
    >
      {environments.map(({ id, title, stage }) => (
        <MenuItem key={id} value={id}>
          {title} · {t(`environmentField.${stage}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
