import type { WorldChange, WorldPatch } from './testing/worldStatus';
import { worldStatus } from './testing/worldStatus';

const fixture = 'gateway-public-certificate';
const applied = '2026-11-01T00:00:00Z';

const condition = (type: string, status: string, rest = {}) => ({
  type,
  status,
  reason: type,
  message: 'said so',
  lastTransitionTime: applied,
  ...rest,
});

const taken = [
  condition('Accepted', 'True'),
  condition('ResolvedRefs', 'True'),
];

/** As the API server fills them in before any controller has looked. */
const unseen = ['Accepted', 'Programmed'].map(type =>
  condition(type, 'Unknown', {
    reason: 'Pending',
    message: 'Waiting for controller',
    lastTransitionTime: '1970-01-01T00:00:00Z',
  }),
);

const set = { kind: 'ListenerSet', name: 'shop' };

const answered = (conditions: unknown[], parentRef: unknown = set) => ({
  kind: 'HTTPRoute',
  name: 'shop.shop.example.com',
  patch: {
    metadata: { generation: 5 },
    spec: { parentRefs: [set] },
    status: { parents: [{ parentRef, controllerName: 'x', conditions }] },
  },
});

const statusWith = (...patches: WorldPatch[]) =>
  worldStatus(fixture, { patches });

const told = (change: WorldChange, world = fixture) => {
  const { headline, reason, actor, findings } = worldStatus(world, change);
  return [headline, reason, actor.kind, findings[0]?.params.parent];
};

describe('an HTTPRoute that no parent is known to have taken', () => {
  it.each([
    ['Accepted is unknown', [condition('Accepted', 'Unknown')], set],
    ['the answer has no conditions', [], set],
    ['the answer is about another parent', taken, { name: 'elsewhere' }],
    [
      'the answer is about another section',
      taken,
      { ...set, sectionName: 'other' },
    ],
    [
      'the answer is about an older version',
      [condition('Accepted', 'True', { observedGeneration: 4 })],
      set,
    ],
    [
      'an older version was refused',
      [condition('Accepted', 'False', { observedGeneration: 4 })],
      set,
    ],
  ])('is not live: %s', (_, conditions, parentRef) => {
    const status = statusWith(answered(conditions, parentRef));
    expect(status).toMatchObject({
      headline: 'actionPlatform',
      reason: 'HttpRoutePending',
      tracks: { route: { value: 'pending' } },
    });
    expect(status.chain[0]?.state).toBe('not accepted');
  });

  it.each([
    ['False', [condition('Accepted', 'False')]],
    [
      'False for its references',
      [taken[0], condition('ResolvedRefs', 'False')],
    ],
    [
      'missing a Service that is there',
      [
        taken[0],
        condition('ResolvedRefs', 'False', { reason: 'BackendNotFound' }),
      ],
    ],
  ])('is refused where the answer is %s', (_, conditions) => {
    expect(statusWith(answered(conditions))).toMatchObject({
      headline: 'actionYou',
      reason: 'HttpRouteNotAccepted',
    });
  });

  it('serves the rest where a part is invalid', () => {
    const conditions = [...taken, condition('PartiallyInvalid', 'True')];
    expect(statusWith(answered(conditions))).toMatchObject({
      headline: 'actionYou',
      reason: 'HttpRoutePartlyAccepted',
      tracks: { route: { value: 'ok' } },
    });
  });

  it('leaves a Service that is missing to its own reason', () => {
    const { findings } = statusWith(
      answered([
        taken[0],
        condition('ResolvedRefs', 'False', { reason: 'BackendNotFound' }),
      ]),
      { kind: 'Service', patch: null },
    );
    expect(findings.map(({ reason }) => reason)).toEqual([
      'BackendServiceMissing',
    ]);
  });

  it('is live where the controller in charge took it, whatever a former one left behind', () => {
    const answer = (conditions: unknown[]) => ({
      parentRef: set,
      controllerName: 'x',
      conditions,
    });
    const patch = answered([]);
    patch.patch.status.parents = [
      answer([condition('Accepted', 'False')]),
      answer(taken),
    ];
    expect(statusWith(patch).headline).toBe('live');
  });

  it('is told of a route without parents', () => {
    const patch = answered([]);
    patch.patch.spec.parentRefs = [];
    expect(statusWith(patch)).toMatchObject({
      headline: 'actionYou',
      reason: 'HttpRouteNotAccepted',
    });
  });
});

describe('a parent that does not exist', () => {
  it('is the team’s parentRef, after a while', () => {
    const patches = [{ kind: 'ListenerSet', patch: null }];
    expect(told({ patches })).toEqual([
      'actionYou',
      'HttpRouteNotAccepted',
      'you',
      'ListenerSet shop/shop',
    ]);
    expect(told({ patches, now: '2026-11-01T00:01:00Z' }).slice(0, 3)).toEqual([
      'rollingOut',
      'HttpRouteNotAccepted',
      'nobody',
    ]);
  });

  it.each([
    ['a ListenerSet', fixture],
    ['a route', 'gateway-without-listener-sets'],
  ])('is the platform’s where it is the Gateway that %s names', (_, world) => {
    expect(
      told({ patches: [{ kind: 'Gateway', patch: null }] }, world),
    ).toEqual([
      'actionPlatform',
      'GatewayNotProgrammed',
      'platform',
      'Gateway gateways/public',
    ]);
  });

  it('is the team’s where its ListenerSet names another Gateway', () => {
    const patch = { spec: { parentRef: { name: 'publik' } } };
    expect(told({ patches: [{ kind: 'ListenerSet', patch }] })).toEqual([
      'actionYou',
      'ListenerNotReady',
      'you',
      'Gateway gateways/publik',
    ]);
  });
});

describe('a Gateway or ListenerSet that is not ready', () => {
  // The Gateway of this world admits no ListenerSets, which then may stay without a status.
  it.each([
    ['Gateway', 'GatewayNotProgrammed'],
    ['ListenerSet', 'ListenerSetNotAllowed'],
  ])('without a status: %s', (kind, reason) => {
    expect(
      told({ patches: [{ kind, patch: { status: null } }] }).slice(0, 3),
    ).toEqual(['actionPlatform', reason, 'platform']);
  });

  it('is rolling out while it is young, whatever time a condition was filled in with', () => {
    const patches = [
      {
        kind: 'Gateway',
        patch: {
          metadata: { creationTimestamp: applied },
          status: { conditions: unseen },
        },
      },
    ];
    expect(told({ patches, now: '2026-11-01T00:01:00Z' }).slice(0, 2)).toEqual([
      'rollingOut',
      'GatewayNotProgrammed',
    ]);
    expect(told({ patches, now: '2026-11-01T00:16:00Z' }).slice(0, 2)).toEqual([
      'actionPlatform',
      'GatewayNotProgrammed',
    ]);
  });
});

describe('the listeners', () => {
  const noSecret = condition('ResolvedRefs', 'False', {
    reason: 'InvalidCertificateRef',
    message: 'Secret not found',
  });
  const listenersOf = (name: string, ...conditions: unknown[]) => ({
    kind: 'ListenerSet',
    patch: { status: { listeners: [{ name, conditions }] } },
  });

  it.each([
    ['has no Secret', noSecret],
    [
      'is in conflict about its port',
      condition('Conflicted', 'True', { reason: 'ProtocolConflict' }),
    ],
    ['is not programmed', condition('Programmed', 'Unknown')],
  ])('are told of where the one of the hostname %s', (_, bad) => {
    expect(told({ patches: [listenersOf('shop.example.com', bad)] })).toEqual([
      'actionYou',
      'ListenerNotReady',
      'you',
      'listener shop.example.com of the ListenerSet shop/shop',
    ]);
  });

  it('are in conflict with others about their hostname', () => {
    const bad = condition('Conflicted', 'True', { reason: 'HostnameConflict' });
    const { headline, reason, findings } = statusWith(
      listenersOf('shop.example.com', bad),
    );
    expect([headline, reason]).toEqual([
      'conflict',
      'ListenerHostnameConflict',
    ]);
    expect(findings[0]?.params.rival).toBe('another listener of the Gateway');
  });

  it('of other hostnames are not minded, even where the whole says that one of them is bad', () => {
    const whole = {
      kind: 'ListenerSet',
      patch: {
        status: {
          conditions: [
            condition('Accepted', 'False', { reason: 'ListenersNotValid' }),
            condition('Programmed', 'False', { reason: 'Invalid' }),
          ],
        },
      },
    };
    const other = listenersOf('other.example.com', noSecret);
    expect(told({ patches: [whole, other] })[0]).toBe('live');
  });

  it('wait for a certificate that is on its way', () => {
    const { findings } = statusWith(listenersOf('shop.example.com', noSecret), {
      kind: 'Certificate',
      patch: { status: null },
    });
    expect(findings.map(({ reason }) => reason)).toEqual(['IssuanceSlow']);
  });
});

it('needs no ListenerSets in a cluster without them', () => {
  const patches = [{ kind: 'Gateway', patch: { status: null } }];
  expect(
    told({ patches, absent: ['ListenerSet'] }, 'gateway-without-listener-sets'),
  ).toContain('GatewayNotProgrammed');
});
