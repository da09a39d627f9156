import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { PlatformIssuer } from '@exposure/backstage-plugin-exposure-common';
import { useTranslate } from '../../translation/useTranslate';
import { formOf } from '../form/RequestForm';
import { platformTrouble, usePlatform } from '../platform/usePlatform';

function useHelp(
  props: FieldExtensionComponentProps<string>,
  issuers: PlatformIssuer[] | undefined,
): string {
  const { formData, schema } = props;
  const t = useTranslate();
  const { error } = usePlatform();
  const { keep } = formOf(props);
  if (error) {
    return platformTrouble(error, t);
  }
  if (!issuers) {
    return t('issuerField.chooseEnvironment');
  }
  if (issuers.length === 0) {
    return t('issuerField.none');
  }
  if (!formData && keep) {
    return schema.description ?? '';
  }
  const chosen = formData
    ? issuers.find(({ name }) => name === formData)
    : issuers.find(issuer => issuer.default);
  if (formData && !chosen) {
    return t('issuerField.unknown', { name: formData });
  }
  return chosen && chosen.trust !== 'public'
    ? t(`issuerField.help.${chosen.trust}`)
    : schema.description ?? t('issuerField.help.public');
}

/**
 * Who signs the certificate, out of what the environment offers. Nothing chosen is the environment's default.
 * @internal
 */
export function IssuerField(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange, rawErrors, schema, disabled } = props;
  const t = useTranslate();
  const { platform } = usePlatform();
  const { environment: id, keep } = formOf(props);
  const environment = platform?.environments.find(one => one.id === id);
  const issuers = environment?.issuers;
  const help = useHelp(props, issuers);
  const usual = issuers?.find(issuer => issuer.default);
  const isUnknown =
    formData !== undefined && !issuers?.some(({ name }) => name === formData);
  return (
    <TextField
      select
      fullWidth
      id={props.idSchema?.$id}
      label={schema.title ?? t('issuerField.title')}
      value={formData ?? ''}
      onChange={event => onChange(event.target.value || undefined)}
      disabled={disabled || !issuers?.length}
      error={Boolean(rawErrors?.length) || (issuers && isUnknown)}
      helperText={help}
      InputLabelProps={{ shrink: true }}
      SelectProps={{ displayEmpty: true }}
    >
      <MenuItem value="">
        {usual && !keep
          ? t('issuerField.usual', { name: usual.name })
          : t(keep ? 'issuerField.kept' : 'issuerField.usualUnknown')}
      </MenuItem>
      {isUnknown && <MenuItem value={formData}>{formData}</MenuItem>}
      {issuers?.map(({ name, trust }) => (
        <MenuItem key={name} value={name}>
          {name} · {t(`issuerField.trust.${trust}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
