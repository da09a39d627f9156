import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useState } from 'react';
import { PlatformSummary } from '../api/PlatformSummary';
import { useTranslate } from '../translation/useTranslate';
import { HostnameInput } from './HostnameInput';
import { judgeTyped } from './judgeTyped';
import { RequestForm } from './RequestForm';
import { usePlatform } from './usePlatform';
import { ActionButton } from '../components/ActionButton';

/** As many as one request may hold. */
const most = 10;

const useStyles = makeStyles(
  theme => ({ add: { marginTop: theme.spacing(1), alignSelf: 'flex-start' } }),
  { name: 'ExposureHostnameField' },
);

/** The form library fills a list of at least one with `undefined` before anything is typed. */
export function stringsOf(formData: unknown): string[] {
  const list: unknown[] = Array.isArray(formData) ? formData : [];
  return list.filter((entry): entry is string => typeof entry === 'string');
}

/** What the form keeps of the typed texts: cleaned names, and what cannot be read as it stands, so that it is refused by name. */
function hostnamesOf(
  texts: string[],
  platform: PlatformSummary | undefined,
  environment: string | undefined,
): string[] {
  return texts
    .filter(text => text.trim() !== '')
    .map(text => {
      const verdict = judgeTyped(text, platform, environment);
      return verdict.ok ? verdict.hostname.ascii : text.trim();
    });
}

/**
 * One or more web addresses, judged while they are typed.
 * @internal
 */
export function HostnameField(props: FieldExtensionComponentProps<string[]>) {
  const { formData, formContext, onChange, rawErrors, schema, disabled } =
    props;
  const classes = useStyles();
  const t = useTranslate();
  const { platform } = usePlatform();
  const form: RequestForm = formContext?.formData ?? {};
  const given = stringsOf(formData);
  const [texts, setTexts] = useState(given.length > 0 ? given : ['']);
  const isFilledWithNothing = given.length !== (formData ?? []).length;
  useEffect(() => {
    if (isFilledWithNothing) onChange(given);
  });
  const change = (next: string[]) => {
    setTexts(next);
    onChange(hostnamesOf(next, platform, form.environment));
  };
  return (
    <FormControl fullWidth error={Boolean(rawErrors?.length)}>
      {texts.map((text, index) => (
        <HostnameInput
          key={index}
          id={`${props.idSchema?.$id}_${index}`}
          label={schema.title ?? t('hostnameField.title')}
          text={text}
          disabled={disabled}
          platform={platform}
          environment={form.environment}
          onChange={value =>
            change(texts.map((old, at) => (at === index ? value : old)))
          }
          onRemove={
            texts.length > 1
              ? () => change(texts.filter((_, at) => at !== index))
              : undefined
          }
        />
      ))}
      {rawErrors?.map(error => (
        <FormHelperText key={error} role="alert">
          {error}
        </FormHelperText>
      ))}
      {texts.length < most && (
        <ActionButton
          className={classes.add}
          size="small"
          color="primary"
          onClick={() => setTexts([...texts, ''])}
        >
          {t('hostnameField.add')}
        </ActionButton>
      )}
    </FormControl>
  );
}
