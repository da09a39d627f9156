import { readGoDuration } from './goDuration';

it.each([
  ['720h0m0s', 2_592_000_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['500ms', 500],
  ['', undefined],
  ['30d', undefined],
  ['1..5h', undefined],
  ['-1h', undefined],
  ['9'.repeat(60), undefined],
])('%s', (written, expected) => {
  expect(readGoDuration(written)).toBe(expected);
});
