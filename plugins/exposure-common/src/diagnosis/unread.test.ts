import { unknown } from '../observation';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

function explanationOf(change: object): string | undefined {
  const fixture = readFixture('NotRead');
  const now = new Date(fixture.expected.now);
  const { findings } = diagnose({ ...fixture.observe(), ...change }, now);
  return findings.find(({ reason }) => reason === 'NotRead')?.explanation;
}

it('says in words why something was not read', () => {
  expect(explanationOf({})).toBe(
    'These were not read: Service, EndpointSlice (not read yet).',
  );
});

it('prefers the words of the source', () => {
  const dns = unknown('notRead', '2026-11-23T20:00:00Z', 'no answers given');
  expect(explanationOf({ dns })).toBe(
    'These were not read: Service, EndpointSlice, DNS (not read yet, no answers given).',
  );
});
