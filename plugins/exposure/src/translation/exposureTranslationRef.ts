import {
  createTranslationRef,
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { cardMessages } from './cardMessages';
import { drawerMessages } from './drawerMessages';
import { fieldMessages } from './fieldMessages';
import { wordMessages } from './wordMessages';

/**
 * Every string of the face except the words of the findings, which `exposureFindingsTranslationRef` holds.
 * @public
 */
export const exposureTranslationRef = createTranslationRef({
  id: 'plugin.exposure',
  messages: {
    ...wordMessages,
    ...cardMessages,
    ...drawerMessages,
    ...fieldMessages,
  },
});

type MessagesOf<T> = T extends TranslationRef<string, infer M> ? M : never;

/**
 * Finds the message of a key in the reader's language.
 * @internal
 */
export type Translate = ReturnType<
  typeof useTranslationRef<MessagesOf<typeof exposureTranslationRef>>
>['t'];
