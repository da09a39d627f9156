import type { WorldChange, WorldPatch } from './testing/worldStatus';
import { worldStatus } from './testing/worldStatus';

const none: WorldPatch = { kind: 'Certificate', patch: null };
const young = '2026-11-01T00:00:30Z';

const told = (fixture: string, change: WorldChange) => {
  const { headline, reason, actor, findings } = worldStatus(fixture, change);
  const [found] = findings.filter(finding => finding.reason === reason);
  return [headline, reason, actor.kind, found?.params.fault];
};

describe.each([
  ['nginx-public-annotation', 'CertificateNotMade', 'Platform', 'platform'],
  ['gateway-public-annotation', 'CertificateNotMade', 'Platform', 'platform'],
  ['nginx-public-certificate', 'CertificateMissing', 'You', 'you'],
  ['gateway-public-certificate', 'CertificateMissing', 'You', 'you'],
])('%s without its Certificate', (fixture, reason, action, actor) => {
  it('is on its way at first', () => {
    expect(told(fixture, { patches: [none], now: young }).slice(0, 3)).toEqual([
      'issuing',
      reason,
      'nobody',
    ]);
  });

  it('explains why the controller serves its own certificate', () => {
    const change: WorldChange = {
      patches: [none],
      now: young,
      edge: {
        outcome: 'handshake',
        names: ['ingress.local'],
        issuer: 'CN=Kubernetes Ingress Controller Fake Certificate',
        serialNumber: '0a',
        notBefore: '2026-11-01T00:00:00Z',
        notAfter: '2027-12-01T00:00:00Z',
        trusted: false,
      },
    };
    expect(told(fixture, change).slice(0, 2)).toEqual(['issuing', reason]);
  });

  it(`is the turn of: ${actor}`, () => {
    expect(told(fixture, { patches: [none] }).slice(0, 3)).toEqual([
      `action${action}`,
      reason,
      actor,
    ]);
  });
});

describe('an annotation that cert-manager cannot follow', () => {
  const host = 'shop.example.com';
  const secretName = 'x';

  it.each([
    [null, 'it has no TLS block'],
    [[{ hosts: [host] }], 'its TLS block 1 names no Secret'],
    [
      [{ hosts: ['a.example.com'], secretName }],
      'no TLS block names shop.example.com',
    ],
    [
      [
        { hosts: ['a.example.com'], secretName },
        { hosts: [host], secretName },
      ],
      'its TLS blocks 1 and 2 name the same Secret x',
    ],
  ])('is told by its TLS block, at once: %j', (tls, fault) => {
    const patches = [none, { kind: 'Ingress', patch: { spec: { tls } } }];
    const expected = ['actionYou', 'TlsBlockIncomplete', 'you', fault];
    const fixture = 'nginx-public-annotation';
    expect(told(fixture, { patches })).toEqual(expected);
    expect(told(fixture, { patches, now: young })).toEqual(expected);
  });

  const listener = (rest: object) => ({
    name: 'shop.example.com',
    port: 443,
    protocol: 'HTTPS',
    hostname: host,
    tls: { certificateRefs: [{ name: 'x' }] },
    ...rest,
  });

  it.each([
    [{ tls: {} }, 'its listener shop.example.com names no Secret'],
    [
      { hostname: undefined },
      'its listener shop.example.com names no hostname',
    ],
    [
      { tls: { certificateRefs: [{ name: 'x', namespace: 'other' }] } },
      'its listener shop.example.com names a Secret of another namespace',
    ],
  ])('is told by its listener: %j', (rest, fault) => {
    const listeners = [listener(rest)];
    const patches = [
      none,
      { kind: 'ListenerSet', patch: { spec: { listeners } } },
    ];
    expect(told('gateway-public-annotation', { patches })).toEqual([
      'actionYou',
      'TlsBlockIncomplete',
      'you',
      fault,
    ]);
  });
});
