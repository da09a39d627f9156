import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import Typography from '@material-ui/core/Typography';
import { useEffect } from 'react';
import { useTranslate } from '../../translation/useTranslate';
import { formOf, stringsOf } from '../form/RequestForm';
import { HostnameInput } from './HostnameInput';
import { InputList } from '../inputs/InputList';
import { hostnamesOf } from './judgeTyped';
import { hostnamesThere, useKeptRequest } from '../form/usePresentHere';
import { usePlatform } from '../platform/usePlatform';
import { withoutZone, withZone } from './withZone';

/** As many as one request may hold. */
const most = 10;

/**
 * One or more web addresses, judged while they are typed. With `ui:options.zone` the zone is fixed and one name is asked for.
 * @internal
 */
export function HostnameField(
  props: FieldExtensionComponentProps<string[], { zone?: string }>,
) {
  const { formData, onChange, rawErrors, schema, uiSchema } = props;
  const t = useTranslate();
  const { platform } = usePlatform();
  const form = formOf(props);
  const { environment } = form;
  const kept = hostnamesThere(useKeptRequest(form));
  const zone = uiSchema?.['ui:options']?.zone;
  const given = stringsOf(formData);
  const isFilledWithNothing = given.length !== (formData ?? []).length;
  useEffect(() => {
    if (isFilledWithNothing) {
      onChange(given);
    }
  });
  const label = schema.title ?? t('hostnameField.title');
  return (
    <>
      {kept.length > 0 && (
        <Typography variant="body2" gutterBottom>
          {t('hostnameField.kept', {
            count: kept.length,
            hostnames: kept.join(', '),
          })}
        </Typography>
      )}
      <InputList
        given={given.map(hostname => withoutZone(hostname, zone))}
        most={zone ? 1 : most}
        addLabel={t('hostnameField.add')}
        errors={rawErrors}
        onChange={texts => {
          const whole = texts.map(text => withZone(text, zone));
          onChange(hostnamesOf(whole, platform, environment));
        }}
        line={({ index, ...line }) => (
          <HostnameInput
            key={index}
            id={`${props.idSchema?.$id}_${index}`}
            label={label}
            disabled={props.disabled}
            platform={platform}
            environment={environment}
            zone={zone}
            help={schema.description}
            {...line}
          />
        )}
      />
    </>
  );
}
