import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { ActionButton } from '../../components/ActionButton';
import { useTranslate } from '../../translation/useTranslate';
import { barrierTo } from '../platform/barriers';
import {
  environmentIdsOf,
  formOf,
  RequestForm,
  stringsOf,
} from '../form/RequestForm';
import { hostnamesOf } from '../hostname/judgeTyped';
import { verdictText } from '../hostname/hostnameHelp';
import { InputLine, InputList } from '../inputs/InputList';
import { judgeRedirect } from './judgeRedirect';
import { ListedInput } from '../inputs/ListedInput';
import { suggestRedirect } from './suggestRedirect';
import { useKeptRequest } from '../form/usePresentHere';
import { usePlatform } from '../platform/usePlatform';

/** As many as one request may hold. */
const most = 10;

function RedirectInput(
  props: InputLine & { id: string; label: string; form: RequestForm },
) {
  const { text, form, index, ...line } = props;
  const isKept = form.keep && form.redirects === undefined;
  const t = useTranslate();
  const { platform } = usePlatform();
  const typed = text.trim() !== '';
  const served = useKeptRequest(form)?.request.hostnames ?? [];
  const [target = '…'] = [...served, ...form.hostnames];
  const verdict = judgeRedirect(text, form, platform);
  const barrier = barrierTo('redirects', platform, environmentIdsOf(form));
  const help = () => {
    if (barrier) {
      return barrier;
    }
    if (!typed) {
      return isKept
        ? t('redirectsField.kept')
        : t('redirectsField.help', { target });
    }
    if (verdict === 'served') {
      return t('redirectsField.served');
    }
    const words = verdictText(text, verdict, t);
    if (!verdict.ok) {
      return words;
    }
    return `${t('redirectsField.leads', { target })} ${words}`;
  };
  return (
    <ListedInput
      {...line}
      text={text}
      disabled={barrier !== undefined && !typed}
      id={`${props.id}_${index}`}
      placeholder={t('redirectsField.placeholder')}
      error={typed && (Boolean(barrier) || verdict === 'served' || !verdict.ok)}
      help={help()}
      removeLabel={t('hostnameField.remove', { hostname: text })}
    />
  );
}

/**
 * Addresses that lead to the first one: `www` beside the bare name, old names beside the new one.
 * @internal
 */
export function RedirectsField(props: FieldExtensionComponentProps<string[]>) {
  const { formData, onChange, rawErrors, schema } = props;
  const t = useTranslate();
  const { platform } = usePlatform();
  const form = formOf(props);
  const redirects = stringsOf(formData);
  const suggested = suggestRedirect({ ...form, redirects }, platform);
  return (
    <InputList
      given={redirects}
      most={most}
      addLabel={t('redirectsField.add')}
      errors={rawErrors}
      onChange={texts =>
        onChange(hostnamesOf(texts, platform, form.environment))
      }
      line={line => (
        <RedirectInput
          key={line.index}
          {...line}
          id={String(props.idSchema?.$id)}
          label={schema.title ?? t('redirectsField.title')}
          form={form}
          // An only line can be emptied as well, so that there are none.
          onRemove={
            line.onRemove ??
            (line.text === '' ? undefined : () => line.onChange(''))
          }
        />
      )}
      more={(texts, change) =>
        suggested && (
          <ActionButton
            size="small"
            variant="outlined"
            color="primary"
            onClick={() =>
              change([...texts.filter(text => text.trim()), suggested])
            }
          >
            {t('redirectsField.suggest', { hostname: suggested })}
          </ActionButton>
        )
      }
    />
  );
}
