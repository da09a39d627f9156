import { code, page, quiet, watchList } from '../__testUtils__/answers';
import { follow, names, stopFollowing } from '../__testUtils__/follow';

afterEach(stopFollowing);

const versioned = {
  group: 'example.net',
  version: 'v2',
  olderVersions: ['v1', 'v1beta1'],
};

it('reads an older version where the server lacks the newer ones', async () => {
  const world = await follow(
    [code(404), code(404), watchList('5', ['a'], [], 'end'), quiet],
    { kind: versioned },
  );
  await world.clock.advance(5_000);
  expect(names(world)).toEqual(['a']);
  expect(world.transport.sent.map(({ path }) => path)).toEqual([
    '/apis/example.net/v2/services',
    '/apis/example.net/v1/services',
    '/apis/example.net/v1beta1/services',
    '/apis/example.net/v1beta1/services',
  ]);
});

it('is absent once every version was tried, and begins again with the newest', async () => {
  const world = await follow(
    [code(404), code(404), code(404), watchList('5', ['a'])],
    { kind: versioned },
  );
  expect(names(world)).toBe('absent');
  await world.clock.advance(60_000);
  expect(names(world)).toEqual(['a']);
  expect(world.transport.sent.at(-1)?.path).toBe(
    '/apis/example.net/v2/services',
  );
});

it('finds the kind again after the version that was followed is gone', async () => {
  const world = await follow(
    [watchList('5', ['a'], [], 'end'), code(404), watchList('7', ['a', 'b'])],
    { kind: versioned },
  );
  await world.clock.advance(5_000);
  expect(names(world)).toEqual(['a', 'b']);
});

it.each([
  ['absent', [code(404)]],
  ['forbidden', [code(403), code(403)]],
])('asks seldom for an optional kind that is %s', async (state, refusals) => {
  const world = await follow([...refusals, watchList('5', ['a'])], {
    kind: { optional: true },
  });
  expect(names(world)).toBe(state);
  await world.clock.advance(9 * 60_000);
  expect(world.transport.sent).toHaveLength(refusals.length);
  await world.clock.advance(60_000);
  expect(names(world)).toEqual(['a']);
});

it('lists and watches only what has the labels', async () => {
  const labelSelector = 'app=web,role in (a,b)';
  const world = await follow([code(422), page('7', ['a']), quiet], {
    kind: { labelSelector },
  });
  expect(names(world)).toEqual(['a']);
  expect(world.transport.story).toEqual(['watchList', 'list', 'watch@7']);
  expect(
    world.transport.sent.map(({ query }) => query.get('labelSelector')),
  ).toEqual([labelSelector, labelSelector, labelSelector]);
});
