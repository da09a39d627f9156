import type {
  NotChecked,
  PartName,
  SourceHealth,
  UnknownBecause,
} from '@exposure/backstage-plugin-exposure-common';
import { Translate } from '../translation/exposureTranslationRef';
import { wordMessages } from '../translation/wordMessages';

type Cause = UnknownBecause | SourceHealth['state'];

// A code that has no message does not compile here.
const parts: Readonly<Record<PartName, string>> = wordMessages.obstacle.part;
const causes: Readonly<Record<Cause, string>> = wordMessages.obstacle.cause;

const isPart = (code: string): code is PartName => Object.hasOwn(parts, code);
const isCause = (code: string): code is Cause => Object.hasOwn(causes, code);

/**
 * Why something is not known: as a sentence of its own, or by the codes of the diagnosis.
 * @internal
 */
export type ObstacleWords = Omit<NotChecked, 'check'>;

/**
 * The obstacle in words. What the source itself said tells more than the cause, and is not translated. A code of a newer backend
 * is shown as it is written.
 * @internal
 */
export function obstacleText(
  { because, part, cause, message }: ObstacleWords,
  t: Translate,
): string {
  if (!part || !cause) {
    return because;
  }
  const said = isCause(cause) ? t(`obstacle.cause.${cause}`) : cause;
  return t('obstacle.sentence', {
    part: isPart(part) ? t(`obstacle.part.${part}`) : part,
    cause: message ?? said,
  });
}
