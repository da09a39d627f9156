import { ownField } from '../protocol/ownField';
import { LiveStream } from '../__testUtils__/LiveStream';
import { watchList, quiet, page, code, nameOf } from '../__testUtils__/answers';
import { follow, names, stopFollowing } from '../__testUtils__/follow';
import {
  bookmark,
  errorEvent,
  event,
  service,
} from '../__testUtils__/wireObjects';

afterEach(stopFollowing);

describe('reading everything', () => {
  it('asks for a watch list first and stays on its stream', async () => {
    const world = await follow([
      watchList('5', ['a', 'b'], [event('DELETED', service('a', '6'))]),
    ]);
    expect(names(world)).toEqual(['b']);
    expect(world.reflector.describe()).toMatchObject({
      state: 'synced',
      objects: 1,
      lists: 1,
      watches: 1,
    });
    const [sent] = world.transport.sent;
    expect(sent?.path).toBe('/api/v1/services');
    expect(Object.fromEntries(sent?.query ?? [])).toEqual({
      watch: 'true',
      allowWatchBookmarks: 'true',
      timeoutSeconds: '300',
      sendInitialEvents: 'true',
      resourceVersionMatch: 'NotOlderThan',
    });
  });

  it('shows nothing before the bookmark that ends the first objects', async () => {
    const world = await follow([
      { chunks: [event('ADDED', service('a', '5'))], after: 'hang' },
    ]);
    expect(names(world)).toBe('notRead');
    expect(world.reflector.describe().state).toBe('syncing');
  });

  it.each([400, 422])(
    'lists in pages where a watch list is answered with %d',
    async status => {
      const world = await follow([
        code(status),
        page('7', ['a'], 'next'),
        page('7', ['b']),
        quiet,
      ]);
      expect(names(world)).toEqual(['a', 'b']);
      expect(world.transport.story).toEqual([
        'watchList',
        'list',
        'list+next',
        'watch@7',
      ]);
      expect(world.transport.sent[1]?.query.get('limit')).toBe('500');
      expect(world.transport.sent[1]?.query.has('resourceVersion')).toBe(false);
    },
  );

  it('lists where a watch list never ends its first objects', async () => {
    const world = await follow([quiet, page('7', ['a']), quiet]);
    await world.clock.advance(60_000);
    expect(world.transport.story).toEqual(['watchList', 'list', 'watch@7']);
    expect(names(world)).toEqual(['a']);
  });

  it('begins again when the version goes away between two pages', async () => {
    const world = await follow([
      code(422),
      page('7', ['a', 'gone'], 'next'),
      code(410),
      page('9', ['a']),
      quiet,
    ]);
    expect(names(world)).toBe('notRead');
    await world.clock.advance(1_000);
    expect(names(world)).toEqual(['a']);
    expect(world.transport.story.slice(-3)).toEqual([
      'list+next',
      'list',
      'watch@9',
    ]);
  });

  it('refuses a server that gives the same page token for ever', async () => {
    const world = await follow([
      code(422),
      page('7', ['a'], 'same'),
      page('7', ['a'], 'same'),
    ]);
    expect(world.reflector.describe()).toMatchObject({
      state: 'unreachable',
      message:
        'services cannot be read: the server sent the same page token twice',
    });
  });

  it('says tooLarge instead of filling the memory, and keeps what it had', async () => {
    const world = await follow(
      [watchList('5', ['a', 'b'], [event('ADDED', service('c', '6'))])],
      { limits: { maxObjects: 2 } },
    );
    expect(world.reflector.describe()).toMatchObject({
      state: 'tooLarge',
      message: 'services cannot be read: there are more than 2 objects',
    });
    expect(world.reflector.observe()).toMatchObject({
      known: true,
      stale: { because: 'tooLarge' },
    });
  });
});

describe('following changes', () => {
  it.each(['end', 'break'] as const)(
    'goes on from the last bookmark when a watch ends with %s, and stays synced',
    async after => {
      const stream = new LiveStream();
      const world = await follow([{ chunks: stream, after }, quiet]);
      stream.push(event('ADDED', service('a', '4')), bookmark('5', true));
      await world.clock.advance(1_000);
      stream.push(event('ADDED', service('b', '6')), bookmark('8'));
      await world.clock.advance(0);
      const changes = world.changes();
      stream.end();
      await world.clock.advance(0);
      expect(world.transport.story).toEqual(['watchList', 'watch@8']);
      expect(world.reflector.describe().state).toBe('synced');
      expect(world.changes()).toBe(changes);
      expect(names(world)).toEqual(['a', 'b']);
    },
  );

  it.each([
    ['nothing', []],
    ['an event', [event('ADDED', service('b', '6'))]],
  ])(
    'backs off from a server that ends each watch at once, having sent %s',
    async (_, lines) => {
      const world = await follow([
        watchList('5', ['a'], lines, 'end'),
        { chunks: lines },
        { chunks: lines },
      ]);
      await world.clock.advance(0);
      expect(world.transport.sent).toHaveLength(1);
      expect(world.reflector.describe().state).toBe('synced');
      await world.clock.advance(800);
      expect(world.transport.sent).toHaveLength(2);
      expect(world.reflector.describe()).toMatchObject({
        state: 'unreachable',
        message:
          'services cannot be read: the server ends each watch immediately',
      });
      await world.clock.advance(1_599);
      expect(world.transport.sent).toHaveLength(2);
    },
  );

  it.each([
    [
      'replayed',
      [event('ADDED', service('a', '6')), event('ADDED', service('a', '6'))],
      ['a'],
    ],
    [
      'deleted twice',
      [
        event('DELETED', service('a', '6')),
        event('DELETED', service('a', '6')),
      ],
      [],
    ],
    [
      'made anew under the same name, with the late end of the old one',
      [
        event('ADDED', service('a', '7', 'new')),
        event('DELETED', service('a', '6')),
      ],
      ['a'],
    ],
    [
      'cut in the middle of a character',
      [event('ADDED', service('ö', '6'))],
      ['a', 'ö'],
    ],
  ])('takes events that are %s', async (_, lines, expected) => {
    const bytes = Buffer.from(lines.join(''));
    const answer = watchList('5', ['a']);
    const world = await follow([
      {
        ...answer,
        chunks: [
          ...answer.chunks,
          ...Array.from(bytes, byte => Buffer.of(byte)),
        ],
      },
    ]);
    await world.clock.advance(0);
    expect(names(world)).toEqual(expected);
  });

  it('finds what was deleted while the connection was lost', async () => {
    const world = await follow([
      watchList('5', ['a', 'b'], [], 'break'),
      code(410),
      watchList('9', ['b']),
    ]);
    await world.clock.advance(5_000);
    expect(world.transport.story).toEqual([
      'watchList',
      'watch@5',
      'watchList',
    ]);
    expect(names(world)).toEqual(['b']);
  });

  it.each([
    ['an answer', code(410)],
    [
      'an ERROR event',
      { chunks: [errorEvent(410, 'Expired')], after: 'hang' as const },
    ],
    [
      'an ERROR event without a code',
      {
        chunks: [event('ERROR', { reason: 'Expired' })],
        after: 'hang' as const,
      },
    ],
    [
      'a version of the future',
      {
        chunks: [
          event('ERROR', {
            code: 504,
            details: { causes: [{ reason: 'ResourceVersionTooLarge' }] },
          }),
        ],
        after: 'hang' as const,
      },
    ],
  ])('lists once for 410 as %s, and not in a loop', async (_, expired) => {
    const world = await follow([
      watchList('5', ['a'], [], 'break'),
      expired,
      watchList('9', ['b'], [], 'break'),
      expired,
      watchList('11', ['c']),
    ]);
    await world.clock.advance(20_000);
    const lists = () =>
      world.transport.story.filter(it => it === 'watchList').length;
    expect(lists()).toBe(2);
    expect(names(world)).toEqual(['b']);
    await world.clock.advance(20_000);
    expect(names(world)).toEqual(['c']);
    expect(lists()).toBe(3);
  });

  it('reads everything again after a line that is no event', async () => {
    const world = await follow([
      watchList('5', ['a'], ['{"type":"ADDED","object":{"meta\n']),
      watchList('6', ['a', 'b']),
    ]);
    expect(world.reflector.observe()).toMatchObject({
      value: ['a'],
      stale: { because: 'unreachable' },
    });
    await world.clock.advance(800);
    expect(names(world)).toEqual(['a', 'b']);
  });

  it('ends a line that has no end', async () => {
    const endless = Buffer.alloc(1024 * 1024, 'x');
    const world = await follow([
      { chunks: Array.from({ length: 6 }, () => endless), after: 'hang' },
    ]);
    await world.clock.advance(0);
    expect(world.reflector.describe().state).toBe('tooLarge');
  });

  it('drops an object that became unreadable and counts it', async () => {
    const world = await follow(
      [watchList('5', ['a', 'b'], [event('MODIFIED', service('b', '6'))])],
      {
        read: object =>
          ownField(ownField(object, 'metadata'), 'resourceVersion') === '6'
            ? undefined
            : nameOf(object),
      },
    );
    expect(names(world)).toEqual(['a']);
    expect(world.reflector.describe().malformed).toBe(1);
  });

  it('survives a reader that throws', async () => {
    const world = await follow([watchList('5', ['a'])], {
      read: () => {
        throw new RangeError('deep');
      },
    });
    expect(world.reflector.describe()).toMatchObject({
      state: 'synced',
      objects: 0,
      malformed: 1,
    });
  });

  it('reads everything again every six hours, since a restored etcd tells nothing', async () => {
    const stream = new LiveStream();
    const world = await follow([{ chunks: stream, after: 'end' }]);
    stream.push(event('ADDED', service('gone', '900')), bookmark('901', true));
    await world.clock.advance(6 * 60 * 60 * 1000);
    expect(names(world)).toEqual(['gone']);
    world.transport.next(watchList('7', ['a']));
    stream.end();
    await world.clock.advance(0);
    expect(names(world)).toEqual(['a']);
    expect(world.transport.story).toEqual(['watchList', 'watchList']);
  });
});
