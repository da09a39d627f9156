import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  ReasonWords,
  reasons,
} from '@exposure/backstage-plugin-exposure-common';

function messagesOf(words: ReasonWords): Record<string, string> {
  return {
    title: words.title,
    explanation: words.explanation,
    ...Object.fromEntries(
      words.fix.map((step, index) => [`fix${index + 1}`, step]),
    ),
  };
}

/**
 * The words of every finding, made from the core's table: `<Reason>.title`, `<Reason>.explanation`, `<Reason>.fix1` ….
 * Parameters stand in single braces, e.g. `{hostname}`; a translation may use them in any order.
 * @public
 */
export const exposureFindingsTranslationRef: TranslationRef<
  'plugin.exposure.findings',
  Record<string, string>
> = createTranslationRef({
  id: 'plugin.exposure.findings',
  messages: Object.fromEntries(
    Object.entries(reasons).map(([reason, words]) => [
      reason,
      messagesOf(words),
    ]),
  ),
});
