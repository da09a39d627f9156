import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useEffect, useState } from 'react';
import { obstacleText } from '../../presentation/obstacleText';
import { Translate } from '../../translation/exposureTranslationRef';
import { useTranslate } from '../../translation/useTranslate';
import {
  environmentIdsOf,
  formOf,
  FormService,
  RequestForm,
  serviceOf,
} from '../form/RequestForm';
import { choiceOf, serviceChoices } from './serviceChoices';
import { ServiceSelect } from './ServiceSelect';
import { TypedService } from './TypedService';
import { KnownServices, useServices } from './useServices';

/** Why the reader types, or what the list is. */
function helpText(
  known: KnownServices,
  {
    namespace = '',
    service,
    keep,
  }: Pick<RequestForm, 'namespace' | 'service' | 'keep'>,
  t: Translate,
): string {
  switch (known.state) {
    case 'failed':
      return t('serviceField.failed', { message: known.message });
    case 'notRead': {
      const because = obstacleText(known.obstacle, t);
      return t('serviceField.notRead', { namespace, because });
    }
    case 'read':
      if (known.services.length === 0) {
        return t('serviceField.empty', { namespace });
      }
      if (service.name) {
        return t('serviceField.notThere', { namespace });
      }
      return keep
        ? t('serviceField.kept', { namespace })
        : t('serviceField.help', { namespace });
    default:
      return t(`serviceField.${known.state}`);
  }
}

/** Whether the reader chooses out of the list. The only Service is chosen by itself. */
function useChoices(
  props: FieldExtensionComponentProps<FormService>,
  known: KnownServices,
) {
  const { formData, onChange } = props;
  const { keep } = formOf(props);
  const [prefersHand, setPrefersHand] = useState(false);
  const service = serviceOf(formData);
  const isEmpty = !service.name && !service.port;
  const choices = known.state === 'read' ? serviceChoices(known.services) : [];
  const chosen = choiceOf(service, choices);
  const [only] = choices.length === 1 ? choices : [];
  useEffect(() => {
    if (only && isEmpty && !prefersHand && !keep) {
      onChange({ name: only.name, port: only.port });
    }
  }, [only, isEmpty, prefersHand, keep, onChange]);
  const canChoose = known.state === 'loading' || choices.length > 0;
  const chooses = canChoose && !prefersHand && (isEmpty || Boolean(chosen));
  return { service, choices, chosen, chooses, setPrefersHand };
}

/**
 * The Service that answers, and its port: out of the cluster where the reader may see it, typed otherwise. What was typed or
 * chosen is kept whatever the cluster says.
 * @internal
 */
export function ServiceField(props: FieldExtensionComponentProps<FormService>) {
  const { onChange, rawErrors, schema, disabled, required } = props;
  const t = useTranslate();
  const form = formOf(props);
  const known = useServices(form, environmentIdsOf(form)[0]);
  const { service, choices, chosen, chooses, setPrefersHand } = useChoices(
    props,
    known,
  );
  const common = {
    id: String(props.idSchema?.$id),
    label: schema.title ?? t('serviceField.title'),
    help: helpText(known, { ...form, service }, t),
    required,
  };
  return (
    <FormControl fullWidth error={Boolean(rawErrors?.length)}>
      {chooses ? (
        <ServiceSelect
          {...common}
          disabled={disabled}
          error={Boolean(rawErrors?.length)}
          choices={choices}
          chosen={chosen}
          onChange={({ name, port }) => onChange({ name, port })}
          onByHand={() => setPrefersHand(true)}
        />
      ) : (
        <TypedService
          {...common}
          known={known}
          service={service}
          disabled={disabled}
          onChange={next => {
            // Who types is not led back to the list in the middle of a word.
            setPrefersHand(true);
            onChange(serviceOf(next));
          }}
          onChoose={
            choices.length > 0
              ? () => {
                  setPrefersHand(false);
                  onChange({});
                }
              : undefined
          }
        />
      )}
      {rawErrors?.map(error => (
        <FormHelperText key={error} role="alert">
          {error}
        </FormHelperText>
      ))}
    </FormControl>
  );
}
