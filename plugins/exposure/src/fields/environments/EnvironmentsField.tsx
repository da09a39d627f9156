import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { useState } from 'react';
import { useTranslate } from '../../translation/useTranslate';
import { EnvironmentChoice } from './EnvironmentChoice';
import { hostnamesOf } from '../hostname/judgeTyped';
import { FormPlace, placesOf } from '../form/RequestForm';
import { suggestHostname } from './suggestHostname';
import { platformTrouble, usePlatform } from '../platform/usePlatform';

/** What was typed for each environment; the form holds the cleaned names of those that are ticked. */
type Typed = ReadonlyMap<string, string>;

function typedOf(formData: unknown): Typed {
  return new Map(
    placesOf(formData).map(({ environment, hostnames }) => [
      environment,
      hostnames[0] ?? '',
    ]),
  );
}

/**
 * Several environments, each with its own address.
 * @internal
 */
export function EnvironmentsField(
  props: FieldExtensionComponentProps<FormPlace[]>,
) {
  const { formData, onChange, rawErrors, schema } = props;
  const t = useTranslate();
  const { platform, error } = usePlatform();
  const [typed, setTyped] = useState(() => typedOf(formData));
  const change = (next: Typed) => {
    setTyped(next);
    onChange(
      Array.from(next, ([environment, text]) => ({
        environment,
        hostnames: hostnamesOf([text], platform, environment),
      })),
    );
  };
  const tick = (id: string, isTicked: boolean) => {
    const others = Array.from(typed).filter(([other]) => other !== id);
    const suggested = suggestHostname([...typed.values()], id, platform);
    change(new Map(isTicked ? [...others, [id, suggested]] : others));
  };
  const help = error
    ? platformTrouble(error, t)
    : schema.description ?? t('environmentsField.help');
  return (
    <FormControl
      fullWidth
      component="fieldset"
      error={Boolean(error) || Boolean(rawErrors?.length)}
    >
      <FormLabel component="legend">
        {schema.title ?? t('environmentsField.title')}
      </FormLabel>
      <FormHelperText>{help}</FormHelperText>
      {platform?.environments.map(environment => (
        <EnvironmentChoice
          key={environment.id}
          id={`${props.idSchema?.$id}_${environment.id}`}
          environment={environment}
          platform={platform}
          text={typed.get(environment.id)}
          onTick={isTicked => tick(environment.id, isTicked)}
          onType={text => change(new Map(typed).set(environment.id, text))}
        />
      ))}
      {rawErrors?.map(message => (
        <FormHelperText key={message} role="alert">
          {message}
        </FormHelperText>
      ))}
    </FormControl>
  );
}
