import { unknown } from '../observation';
import { causeWords } from '../observation/Obstacle';
import { notChecked, obstacleInWords } from './notChecked';

const at = '2026-11-23T20:00:00Z';

it('says part and cause, and both in one text', () => {
  const missed = notChecked('RouteMissing', 'services', unknown('absent', at));
  expect(missed).toEqual({
    check: 'RouteMissing',
    because: 'services: absent',
    part: 'services',
    cause: 'absent',
  });
  expect(obstacleInWords(missed)).toBe(`Service: ${causeWords.absent}`);
});

it('says what the source itself said, where it said something', () => {
  const seen = unknown('unreachable', at, 'timeout: no answer: 5 s');
  const missed = notChecked('RouteMissing', 'dns', seen);
  expect(missed).toMatchObject({
    because: 'dns: timeout: no answer: 5 s',
    cause: 'unreachable',
    message: 'timeout: no answer: 5 s',
  });
  expect(obstacleInWords(missed)).toBe('DNS: timeout: no answer: 5 s');
});

it('leaves a sentence as it is', () => {
  const because = 'the entity says: no namespace';
  expect(obstacleInWords({ because })).toBe(because);
});
