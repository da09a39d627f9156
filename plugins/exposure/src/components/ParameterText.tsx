import { useNow } from '../clock/useNow';
import { formatTime } from '../presentation/durations';
import { useLanguage } from '../translation/useLanguage';
import { CodeText } from './CodeText';
import { TimeText } from './TimeText';

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** Names, addresses and paths: one word with a mark in it that prose does not have, or a whole DNS record. */
const technical =
  /^(\S*[./:_*-]\S*|\S+\. (\d+ )?(IN )?(A|AAAA|ALIAS|CNAME) \S+)$/;

/** An object: its kind is a word, its name is not. */
const object = /^([A-Z][A-Za-z]+ )(\S*[./:_*-]\S*)$/;

/**
 * The value of a parameter inside a sentence: a name as code, a time in the reader's zone, anything else as it is.
 * @internal
 */
export function ParameterText({ value }: { value: string | number }) {
  const language = useLanguage();
  const now = useNow(60_000);
  const text = String(value);
  if (time.test(text)) {
    return <TimeText at={text}>{formatTime(text, now, language)}</TimeText>;
  }
  const [, kind, name] = object.exec(text) ?? [];
  if (name) {
    return (
      <>
        {kind}
        <CodeText>{name}</CodeText>
      </>
    );
  }
  return technical.test(text) ? <CodeText>{text}</CodeText> : <>{text}</>;
}
