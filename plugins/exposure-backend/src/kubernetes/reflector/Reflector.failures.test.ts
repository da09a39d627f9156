import { watchList, quiet, page, code } from '../__testUtils__/answers';
import { follow, names, stopFollowing } from '../__testUtils__/follow';

afterEach(stopFollowing);

describe('rights and kinds', () => {
  it('names the missing right and looks again each minute', async () => {
    const world = await follow([code(403), code(403)]);
    expect(world.reflector.describe()).toMatchObject({
      state: 'forbidden',
      message: 'the account may not list services; it needs list and watch',
    });
    world.transport.next(watchList('5', ['a']));
    await world.clock.advance(59_000);
    expect(world.transport.sent).toHaveLength(2);
    await world.clock.advance(1_000);
    expect(names(world)).toEqual(['a']);
  });

  it('reads from time to time where only listing is allowed, and says so', async () => {
    const world = await follow([
      code(403),
      page('5', ['a']),
      code(403),
      page('6', ['b']),
      code(403),
    ]);
    expect(names(world)).toEqual(['a']);
    expect(world.reflector.describe()).toMatchObject({
      state: 'synced',
      message:
        'the account may list services but not watch them, so they are only listed again from time to time',
    });
    await world.clock.advance(60_000);
    expect(names(world)).toEqual(['b']);
    world.transport.next(page('7', ['c']), quiet);
    await world.clock.advance(61_000);
    expect(names(world)).toEqual(['c']);
    expect(world.reflector.describe().message).toBeUndefined();
  });

  it('keeps the last data, marked stale, when rights are taken away', async () => {
    const world = await follow([
      watchList('5', ['a'], [], 'break'),
      code(403),
      code(403),
    ]);
    await world.clock.advance(800);
    expect(world.reflector.observe()).toMatchObject({
      known: true,
      value: ['a'],
      stale: { because: 'forbidden' },
    });
  });

  it('picks up a CRD that is installed later', async () => {
    const world = await follow([code(404)]);
    expect(names(world)).toBe('absent');
    world.transport.next(watchList('5', ['a']));
    await world.clock.advance(60_000);
    expect(names(world)).toEqual(['a']);
  });

  it('reads the credential again once for 401, then backs off', async () => {
    const world = await follow([code(401), watchList('5', ['a'])]);
    expect(names(world)).toEqual(['a']);
    expect(world.transport.renewals).toBe(1);
    const refusedTwice = await follow([code(401), code(401)]);
    expect(refusedTwice.reflector.describe()).toMatchObject({
      state: 'forbidden',
      message: 'the credential is refused (the server answered 401)',
    });
    expect(refusedTwice.transport.sent).toHaveLength(2);
    await refusedTwice.clock.advance(800);
    expect(refusedTwice.transport.sent).toHaveLength(3);
  });
});

describe('trouble', () => {
  it.each([
    ['429', code(429), 'services cannot be read: the server answered 429'],
    ['500', code(500), 'services cannot be read: the server answered 500'],
    [
      '502 with HTML',
      code(502),
      'services cannot be read: the server answered 502',
    ],
    [
      'a redirect',
      code(302),
      'services cannot be read: the server answered with a redirect (302), which is never followed',
    ],
    [
      'a refused connection',
      Object.assign(new Error('connect to 10.0.0.1'), { code: 'ECONNREFUSED' }),
      'services cannot be read: the connection failed (ECONNREFUSED)',
    ],
  ])('shows and survives %s', async (_, answer, message) => {
    const world = await follow([answer, watchList('5', ['a'])]);
    expect(world.reflector.describe()).toMatchObject({
      state: 'unreachable',
      message,
    });
    await world.clock.advance(800);
    expect(names(world)).toEqual(['a']);
    expect(world.reflector.describe().message).toBeUndefined();
  });

  it('waits as long as Retry-After asks', async () => {
    const world = await follow([code(429, 7_000), watchList('5', ['a'])]);
    await world.clock.advance(6_900);
    expect(world.transport.sent).toHaveLength(1);
    await world.clock.advance(100);
    expect(names(world)).toEqual(['a']);
  });

  it('tries ever more rarely, up to 30 s', async () => {
    const world = await follow(Array.from({ length: 20 }, () => code(500)));
    const waits: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const wait = world.clock.nextTimer() ?? 0;
      waits.push(wait);
      await world.clock.advance(wait);
    }
    expect(waits).toEqual([800, 1600, 3200, 6400, 12800, 25600, 30000, 30000]);
  });

  it('reports a defect and goes on', async () => {
    const world = await follow([
      new TypeError('defect'),
      watchList('5', ['a']),
    ]);
    await world.clock.advance(800);
    expect(names(world)).toEqual(['a']);
  });
});
