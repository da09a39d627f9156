import type {
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

/** The word in the reader's language, or as it is written where it is no code of the diagnosis. */
function wordText(written: string, t: Translate): string {
  return isCode(written) ? t(`obstacle.${written}`) : written;
}

/**
 * The obstacle in words: the diagnosis writes it as `part: word`, where the word can also be a message of its own.
 * @internal
 */
export function obstacleText(because: string, t: Translate): string {
  const [part = '', ...rest] = because.split(': ');
  if (rest.length === 0) return because;
  return t('obstacle.sentence', {
    part: wordText(part, t),
    word: wordText(rest.join(': '), t),
  });
}
