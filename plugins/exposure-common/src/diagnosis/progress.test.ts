import type { WorldChange } from './testing/worldStatus';
import { worldStatus } from './testing/worldStatus';

const fixture = 'nginx-public-certificate';
const made = '2026-11-01T00:00:00Z';

const told = (change: WorldChange) => {
  const { headline, reason, actor } = worldStatus(fixture, change);
  return [headline, reason, actor.kind];
};

describe('a roll-out', () => {
  const withoutPods: WorldChange['patches'] = [
    {
      kind: 'Service',
      patch: { metadata: { creationTimestamp: made } },
    },
    { kind: 'EndpointSlice', patch: { endpoints: [] } },
  ];
  const withoutCertificate: WorldChange['patches'] = [
    ...withoutPods,
    {
      kind: 'Certificate',
      patch: { metadata: { creationTimestamp: made }, status: null },
    },
  ];

  it.each<[string, WorldChange['patches']]>([
    ['ServiceWithoutReadyEndpoints', withoutCertificate],
    ['RouteMissing', [{ kind: 'Ingress', patch: null }]],
  ])('is given a while: %s', (reason, patches) => {
    expect(told({ patches, now: '2026-11-01T00:01:00Z' })).toEqual([
      'rollingOut',
      reason,
      'nobody',
    ]);
    expect(told({ patches, now: '2026-11-01T00:16:00Z' })).toEqual([
      'actionYou',
      reason,
      'you',
    ]);
  });

  it('is over where only the pods are missing', () => {
    expect(told({ patches: withoutPods, now: '2026-11-01T00:01:00Z' })).toEqual(
      ['actionYou', 'ServiceWithoutReadyEndpoints', 'you'],
    );
  });
});

describe('an Ingress without an address', () => {
  const patches = [{ kind: 'Ingress', patch: { status: null } }];

  it.each([
    ['of the environment', { ingress: { className: 'public' } }, 'public'],
    ['that the profile has', { ingress: { className: null } }, 'nginx'],
  ])('is told with the class %s', (_, environment, expected) => {
    const { findings } = worldStatus(fixture, { patches, environment });
    expect(findings[0]).toMatchObject({
      reason: 'IngressWithoutAddress',
      params: { class: expect.stringContaining(`“${expected}”`) },
    });
  });

  it.each([
    ['yours', 'of another class', 'nginx-internal', 'you'],
    ['the platform’s', 'of the environment’s class', 'nginx', 'platform'],
    ['the platform’s', 'of no class', null, 'platform'],
  ])('is %s where it is %s', (_, __, ingressClassName, actor) => {
    const spec = { ingressClassName };
    const patch = { status: null, spec };
    expect(told({ patches: [{ kind: 'Ingress', patch }] })).toEqual([
      actor === 'you' ? 'actionYou' : 'actionPlatform',
      'IngressWithoutAddress',
      actor,
    ]);
  });
});
