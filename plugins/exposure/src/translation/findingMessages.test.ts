import {
  ReasonWords,
  reasons,
} from '@exposure/backstage-plugin-exposure-common';
import { findingMessages } from './findingMessages';

function messagesOf([reason, words]: [string, ReasonWords]) {
  const { title, explanation, fix } = words;
  const steps = fix.map((step, index) => [`fix${index + 1}`, step]);
  return [['title', title], ['explanation', explanation], ...steps].map(
    ([name, template]) => [
      `${reason}.${name}`,
      template?.replace(/\{(\w+)\}/g, '{{$1}}'),
    ],
  );
}

// Where this fails: node scripts/golden/writeFindingMessages.cjs
it('are the words of the core’s reasons, no more and no less', () => {
  const expected = Object.entries(reasons).flatMap(messagesOf);
  expect(findingMessages).toEqual(Object.fromEntries(expected));
});
