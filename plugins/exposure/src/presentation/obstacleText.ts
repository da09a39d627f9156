import type {
  NotChecked,
  PartName,
  UnknownBecause,
} from '@exposure/backstage-plugin-exposure-common';
import { drawerMessages } from '../translation/drawerMessages';
import { Translate } from '../translation/exposureTranslationRef';

type Code = PartName | UnknownBecause;

// A code of the diagnosis that has no message does not compile here.
const { sentence: _, ...messages } = drawerMessages.obstacle;
const words: Readonly<Record<Code, string>> = messages;

function isCode(written: string): written is Code {
  return Object.hasOwn(words, written);
}

/** The word in the reader's language, or the code itself where a newer backend has one more. */
function wordText(code: string, t: Translate): string {
  return isCode(code) ? t(`obstacle.${code}`) : code;
}

/**
 * Why something is not known: as a sentence of its own, or by the codes of the diagnosis.
 * @internal
 */
export type ObstacleWords = Omit<NotChecked, 'check'>;

/**
 * The obstacle in words. What the source itself said tells more than the cause, and is not translated.
 * @internal
 */
export function obstacleText(
  { because, part, cause, message }: ObstacleWords,
  t: Translate,
): string {
  if (!part || !cause) return because;
  return t('obstacle.sentence', {
    part: wordText(part, t),
    word: message ?? wordText(cause, t),
  });
}
