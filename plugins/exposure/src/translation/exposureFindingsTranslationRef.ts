import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { FindingMessages, findingMessages } from './findingMessages';

/**
 * The words of every finding, made from the core's table: `<Reason>.title`, `<Reason>.explanation`, `<Reason>.fix1` ….
 * Parameters are those of the finding, e.g. `{{hostname}}`; a translation may use them in any order.
 * @public
 */
export const exposureFindingsTranslationRef: TranslationRef<
  'plugin.exposure.findings',
  FindingMessages
> = createTranslationRef({
  id: 'plugin.exposure.findings',
  messages: findingMessages,
});
