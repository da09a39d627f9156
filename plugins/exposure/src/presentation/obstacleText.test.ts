import {
  obstacleInWords,
  type PartName,
  type UnknownBecause,
} from '@exposure/backstage-plugin-exposure-common';
import { translateInEnglish } from '../__testUtils__/translateInEnglish';
import { wordMessages } from '../translation/wordMessages';
import { obstacleText, type ObstacleWords } from './obstacleText';

const t = translateInEnglish();
const { part: parts, cause } = wordMessages.obstacle;
// A source that is loading or up to date is an obstacle to nothing; only the card's notes name these.
const { syncing: _, synced: __, ...causes } = cause;

const obstacle = (
  part: string,
  because: string,
  message?: string,
): ObstacleWords => ({
  because: `${part}: ${message ?? because}`,
  // What a newer backend says is no part or cause of this one.
  part: part as PartName,
  cause: because as UnknownBecause,
  ...(message && { message }),
});

it('has the English of the command line for each part and cause', () => {
  for (const part of Object.keys(parts)) {
    for (const code of Object.keys(causes)) {
      const seen = obstacle(part, code);
      expect(obstacleText(seen, t)).toBe(obstacleInWords(seen));
    }
  }
});

it.each([
  [obstacle('services', 'forbidden'), 'Service: no read access'],
  [
    obstacle('dns', 'unreachable', 'SERVFAIL: no answer'),
    'DNS: SERVFAIL: no answer',
  ],
  [obstacle('dns', 'toString'), 'DNS: toString'],
  [obstacle('toString', 'notRead'), 'toString: not read yet'],
  [{ because: 'no access' }, 'no access'],
])('%j is %s', (seen, words) => {
  expect(obstacleText(seen, t)).toBe(words);
});
