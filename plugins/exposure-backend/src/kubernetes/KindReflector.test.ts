import { ManualClock } from '@exposure/simulator/testing';
import { Slots } from '../limits/Slots';
import { code, nameOf, watchList } from './__testUtils__/answers';
import { ScriptedTransport } from './__testUtils__/ScriptedTransport';
import type { Answer } from './__testUtils__/ScriptedTransport';
import { KindReflector } from './KindReflector';
import { Reachability } from './reflector/Reachability';
import { defaultLimits } from './reflector/WatchLimits';

const stop = new AbortController();
afterAll(() => stop.abort());

/** A kind in two groups, each of which gets its own answers. */
async function inTwoGroups(first: Answer[], second: Answer[]) {
  const clock = new ManualClock();
  const kind = new KindReflector(
    [first, second].map((answers, index) => ({
      kind: {
        kind: 'Service',
        group: `group${index}`,
        version: 'v1',
        plural: 'services',
        namespaced: true,
        optional: true as const,
      },
      transport: new ScriptedTransport().next(...answers),
      clock,
      random: () => 0,
      limits: defaultLimits,
      read: nameOf,
      readings: new Slots(() => 2),
      reachability: new Reachability(clock, () => 0),
      changed: () => {},
      unexpected: () => {},
    })),
  );
  void kind.run(stop.signal);
  await clock.advance(0);
  return kind;
}

const seenOf = (kind: KindReflector<string>) => {
  const seen = kind.observe();
  return seen.known ? seen.value : seen.because;
};

const forbidden = [code(403), code(403)];

it.each<[string, Answer[], Answer[], unknown, string]>([
  [
    'both',
    [watchList('1', ['a'])],
    [watchList('1', ['b'])],
    ['a', 'b'],
    'synced',
  ],
  ['the first', [watchList('1', ['a'])], [code(404)], ['a'], 'synced'],
  ['the second', [code(404)], [watchList('1', ['b'])], ['b'], 'synced'],
  ['none', [code(404)], [code(404)], 'absent', 'absent'],
  // What lies there may be what matters.
  [
    'one that is hidden',
    [watchList('1', ['a'])],
    forbidden,
    'forbidden',
    'synced',
  ],
])('knows %s of its groups', async (_, first, second, seen, state) => {
  const kind = await inTwoGroups(first, second);
  expect(seenOf(kind)).toEqual(seen);
  expect(kind.describe().state).toBe(state);
});

it('gives the same array until something changes', async () => {
  const kind = await inTwoGroups(
    [watchList('1', ['a'])],
    [watchList('1', ['b'])],
  );
  expect(seenOf(kind)).toBe(seenOf(kind));
  expect(kind.describe()).toMatchObject({ objects: 2, lists: 2, watches: 2 });
});
