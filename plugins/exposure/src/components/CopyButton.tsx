import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useTranslate } from '../translation/useTranslate';
import { ActionButton } from './ActionButton';

/** Milliseconds for which the button says that it has copied. */
const thanks = 2_000;

/**
 * A button that copies a text and says so in its own words, also to screen readers.
 * @internal
 */
export function CopyButton(props: {
  text: string;
  label: string;
  size?: 'small' | 'medium';
}) {
  const t = useTranslate();
  const [, copy] = useCopyToClipboard();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const handle = setTimeout(() => setCopied(false), thanks);
    return () => clearTimeout(handle);
  }, [copied]);
  const onClick = () => {
    copy(props.text);
    setCopied(true);
  };
  return (
    <ActionButton
      variant="outlined"
      color="primary"
      size={props.size ?? 'small'}
      onClick={onClick}
    >
      <span aria-live="polite">
        {copied ? t('action.copied') : props.label}
      </span>
    </ActionButton>
  );
}
