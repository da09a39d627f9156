import { useEffect, useState } from 'react';
import copyToClipboard from 'copy-to-clipboard';
import { useTranslate } from '../translation/useTranslate';
import { ActionButton } from './ActionButton';

/** Milliseconds for which the button says what became of the copy. */
const shown = 2_000;

/**
 * A button that copies a text and says in its own words whether that worked, also to screen readers.
 * @internal
 */
export function CopyButton(props: {
  text: string;
  label: string;
  size?: 'small' | 'medium';
}) {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    if (!outcome) {
      return undefined;
    }
    const handle = setTimeout(() => setOutcome(undefined), shown);
    return () => clearTimeout(handle);
  }, [outcome]);
  const onClick = async () =>
    setOutcome((await copyToClipboard(props.text)) ? 'copied' : 'notCopied');
  return (
    <ActionButton
      variant="outlined"
      color="primary"
      size={props.size ?? 'small'}
      onClick={onClick}
    >
      <span aria-live="polite">
        {outcome ? t(`action.${outcome}`) : props.label}
      </span>
    </ActionButton>
  );
}
