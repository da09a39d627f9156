import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Translate } from '../../translation/exposureTranslationRef';
import { useTranslate } from '../../translation/useTranslate';
import { InputLine, InputList } from '../inputs/InputList';
import { CidrVerdict, judgeCidr } from './judgeCidr';
import { ListedInput } from '../inputs/ListedInput';
import { stringsOf } from '../form/RequestForm';

/** As many as one request may hold. */
const most = 200;

function cidrText(verdict: CidrVerdict, t: Translate): string {
  if (verdict.ok) {
    const { cidr, addresses } = verdict;
    return addresses
      ? t('allowlistField.fine', { cidr, count: addresses })
      : t('allowlistField.large', { cidr });
  }
  return verdict.because === 'everybody'
    ? t('allowlistField.everybody')
    : t('allowlistField.wrong', { message: verdict.message });
}

function CidrInput(props: InputLine & { id: string; label: string }) {
  const { text, index, ...line } = props;
  const t = useTranslate();
  const typed = text.trim() !== '';
  const verdict = judgeCidr(text);
  return (
    <ListedInput
      {...line}
      text={text}
      id={`${props.id}_${index}`}
      placeholder="203.0.113.7/32"
      error={typed && !verdict.ok}
      help={typed ? cidrText(verdict, t) : t('allowlistField.help')}
      removeLabel={t('allowlistField.remove', { cidr: text })}
    />
  );
}

/** Networks in their canonical form, and what is none as it was typed, so that it is refused by name. */
function networksOf(texts: string[]): string[] {
  return texts
    .map(text => text.trim())
    .filter(text => text !== '')
    .map(text => {
      const verdict = judgeCidr(text);
      return verdict.ok ? verdict.cidr : text;
    });
}

/**
 * The networks that may reach an address, judged while they are typed.
 * @internal
 */
export function AllowlistField(props: FieldExtensionComponentProps<string[]>) {
  const { formData, onChange, rawErrors, schema } = props;
  const t = useTranslate();
  return (
    <InputList
      given={stringsOf(formData)}
      most={most}
      addLabel={t('allowlistField.add')}
      errors={rawErrors}
      onChange={texts => onChange(networksOf(texts))}
      line={line => (
        <CidrInput
          key={line.index}
          {...line}
          id={String(props.idSchema?.$id)}
          label={schema.title ?? t('allowlistField.title')}
        />
      )}
    />
  );
}
