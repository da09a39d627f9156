import type { MarkedPullRequest } from './decidePullRequests';
import { decidePullRequests } from './decidePullRequests';
import type { PullRequestObservation } from './PullRequestObservation';

type State = PullRequestObservation['state'];

let count = 0;

/** A pull request about some hostnames; `at` is the minute in which it ended or was touched last. */
function pull(
  state: State,
  hostnames: string[],
  {
    at,
    ...more
  }: {
    at?: number;
    removes?: boolean;
    drops?: string[];
    component?: string;
  } = {},
): MarkedPullRequest {
  count += 1;
  const minute = String(at ?? count).padStart(2, '0');
  const time = `2026-11-23T10:${minute}:00Z`;
  const { removes = false, drops = [], component = 'shop' } = more;
  const ended = state === 'merged' || state === 'closed';
  return {
    component,
    hostnames,
    drops,
    observation: {
      url: `https://forge.example/acme/shop/pull/${count}`,
      title: `${state} at ${minute}`,
      state,
      removes,
      updatedAt: time,
      ...(ended && { endedAt: time }),
    },
  };
}

/** `state at minute`, with what it does where that is not asking. */
function decisionsOf(found: readonly MarkedPullRequest[]) {
  return Object.fromEntries(
    Array.from(decidePullRequests(found), ([hostname, { observation }]) => [
      hostname,
      [
        observation.title,
        ...(observation.removes ? ['removes'] : []),
        ...(observation.merged ? [`after ${observation.merged.title}`] : []),
      ].join(', '),
    ]),
  );
}

const removes = { removes: true };

describe('decidePullRequests', () => {
  it.each<[string, MarkedPullRequest[], Record<string, string>]>([
    ['one that is open', [pull('open', ['a'], { at: 1 })], { a: 'open at 01' }],
    [
      'one that was merged',
      [pull('merged', ['a'], { at: 1 })],
      { a: 'merged at 01' },
    ],
    [
      'an address that a later one replaced',
      [pull('merged', ['b'], { at: 2 }), pull('merged', ['a'], { at: 1 })],
      { b: 'merged at 02', a: 'merged at 02, removes' },
    ],
    [
      'an address that became a redirect',
      [pull('merged', ['b', 'a'], { at: 2 }), pull('merged', ['a'], { at: 1 })],
      { b: 'merged at 02', a: 'merged at 02' },
    ],
    [
      'an address that was asked for long ago and dropped now',
      [pull('merged', ['b'], { at: 2, drops: ['a'] })],
      { b: 'merged at 02', a: 'merged at 02, removes' },
    ],
    [
      'all addresses that were retired',
      [
        pull('merged', ['b'], { at: 3, ...removes }),
        pull('merged', ['b'], { at: 2 }),
        pull('merged', ['a'], { at: 1 }),
      ],
      { b: 'merged at 03, removes', a: 'merged at 03, removes' },
    ],
    [
      'one that was retired and asked for again',
      [
        pull('merged', ['a'], { at: 3 }),
        pull('merged', ['a'], { at: 2, ...removes }),
      ],
      { a: 'merged at 03' },
    ],
    [
      'the order of merging, not of opening or commenting',
      [pull('merged', ['a'], { at: 1 }), pull('merged', ['b'], { at: 2 })],
      { a: 'merged at 02, removes', b: 'merged at 02' },
    ],
    [
      'a change that is in review, of what is merged',
      [pull('open', ['a', 'b'], { at: 2 }), pull('merged', ['a'], { at: 1 })],
      { a: 'open at 02, after merged at 01', b: 'open at 02' },
    ],
    [
      'a change in review that drops an address',
      [
        pull('open', ['b'], { at: 2, drops: ['a'] }),
        pull('merged', ['a'], { at: 1 }),
      ],
      { b: 'open at 02', a: 'open at 02, removes, after merged at 01' },
    ],
    [
      'a removal in review',
      [
        pull('draft', ['a'], { at: 2, ...removes }),
        pull('merged', ['a'], { at: 1 }),
      ],
      { a: 'draft at 02, removes, after merged at 01' },
    ],
    [
      'asking again, while the removal is merged',
      [
        pull('changesRequested', ['a'], { at: 2 }),
        pull('merged', ['a'], { at: 1, ...removes }),
      ],
      { a: 'changesRequested at 02' },
    ],
    [
      'one that was closed',
      [pull('closed', ['a'], { at: 1 })],
      { a: 'closed at 01' },
    ],
    [
      'a change that was closed: what was merged holds',
      [pull('closed', ['a', 'b'], { at: 2 }), pull('merged', ['a'], { at: 1 })],
      { a: 'merged at 01', b: 'closed at 02' },
    ],
    [
      'one that was closed before another was merged',
      [pull('merged', ['b'], { at: 2 }), pull('closed', ['a'], { at: 1 })],
      { b: 'merged at 02' },
    ],
    [
      'one that was closed and opened anew',
      [pull('open', ['a'], { at: 2 }), pull('closed', ['a'], { at: 1 })],
      { a: 'open at 02' },
    ],
    [
      'a removal that was closed',
      [
        pull('closed', ['a'], { at: 2, ...removes }),
        pull('merged', ['a'], { at: 1 }),
      ],
      { a: 'merged at 01' },
    ],
    [
      'a removal that was closed, of something older',
      [pull('closed', ['a'], { at: 2, ...removes })],
      {},
    ],
    [
      'an address that moves to another component',
      [
        pull('merged', ['a'], { at: 1 }),
        pull('merged', ['a'], { at: 2, component: 'store' }),
        pull('merged', ['b'], { at: 3, drops: ['a'] }),
      ],
      { a: 'merged at 02', b: 'merged at 03' },
    ],
    [
      'two components with addresses of their own',
      [
        pull('merged', ['a'], { at: 1 }),
        pull('merged', ['b'], { at: 2, component: 'store' }),
      ],
      { a: 'merged at 01', b: 'merged at 02' },
    ],
  ])('tells %s', (_, found, expected) => {
    expect(decisionsOf(found)).toEqual(expected);
    // Whatever the order in which the forge lists them.
    expect(decisionsOf([...found].reverse())).toEqual(expected);
  });

  it('takes the first of two that ended in the same second', () => {
    const found = [
      pull('merged', ['b'], { at: 1 }),
      pull('merged', ['a'], { at: 1 }),
    ];
    expect(decidePullRequests(found).get('b')).toBe(found[0]);
    expect(decidePullRequests(found).get('a')?.observation.removes).toBe(true);
  });
});
