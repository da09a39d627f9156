import type { EdgeObservation } from '../observation';
import type { WorldChange, WorldPatch } from './testing/worldStatus';
import { worldStatus } from './testing/worldStatus';

const issued = {
  conditions: [{ type: 'Ready', status: 'True', reason: 'Ready' }],
  notBefore: '2026-11-01T00:00:00Z',
  notAfter: '2027-01-30T00:00:00Z',
  renewalTime: '2026-12-31T00:00:00Z',
  revision: 1,
};

const certificate = (namespace: string, spec = {}, status = issued) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: {
    name: 'one',
    namespace,
    creationTimestamp: '2026-11-01T00:00:00Z',
  },
  spec: {
    secretName: 'one-tls',
    dnsNames: ['shop.example.com'],
    issuerRef: { name: 'x', kind: 'ClusterIssuer' },
    ...spec,
  },
  status,
});

const issuer = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'ClusterIssuer',
  metadata: { name: 'x' },
  spec: {},
  status: issued,
};

const handshake: EdgeObservation = {
  outcome: 'handshake',
  names: ['shop.example.com'],
  issuer: 'CN=Amazon RSA 2048 M01',
  serialNumber: '0a',
  notBefore: '2026-11-01T00:00:00Z',
  notAfter: '2027-12-01T00:00:00Z',
  trusted: true,
};

/** The Gateway of the platform with an HTTPS listener, and its Certificate. */
const platformListener = (secret: string): WorldPatch => ({
  kind: 'Gateway',
  patch: {
    spec: {
      listeners: [
        { name: 'http', port: 80, protocol: 'HTTP' },
        {
          name: 'websecure',
          port: 443,
          protocol: 'HTTPS',
          tls: { certificateRefs: [{ name: secret }] },
        },
      ],
    },
  },
});

const shared = 'gateway-without-listener-sets';

const told = (fixture: string, change: WorldChange) => {
  const {
    headline,
    overlay,
    reason,
    tracks,
    certificate: facts,
  } = worldStatus(fixture, change);
  return {
    headline,
    overlay,
    reason,
    value: tracks.certificate.value,
    name: facts?.name,
  };
};

const unseen = {
  headline: 'notExposed',
  overlay: 'unknown',
  reason: 'CertificateNotSeen',
  value: 'unknown',
  name: undefined,
};

describe('a Certificate that nobody serves', () => {
  const worlds: [string, WorldChange][] = [
    ['alb-public', {}],
    [shared, { patches: [platformListener('wildcard-tls')] }],
  ];
  it.each(worlds)('does not make an address live: %s', (fixture, change) => {
    const added = [issuer, certificate('shop')];
    expect(told(fixture, { ...change, added })).toEqual(unseen);
  });

  it.each(worlds)('is no fault when it has expired: %s', (fixture, change) => {
    const old = { ...issued, notAfter: '2026-11-02T00:00:00Z' };
    const added = [issuer, certificate('shop', {}, old)];
    expect(told(fixture, { ...change, added })).toEqual(unseen);
  });

  it('leaves the word to the handshake', () => {
    const added = [issuer, certificate('shop')];
    expect(told('alb-public', { added, edge: handshake })).toMatchObject({
      headline: 'live',
      value: 'valid',
    });
  });
});

describe('the certificate of the platform’s Gateway', () => {
  const withShared = (spec: object, status?: typeof issued): WorldChange => ({
    patches: [platformListener('one-tls')],
    added: [issuer, certificate('gateways', spec, status)],
  });

  it('is the one that is served', () => {
    expect(told(shared, withShared({}))).toMatchObject({
      headline: 'live',
      name: 'one',
    });
  });

  it.each([
    ['HostnameNotCovered', { dnsNames: ['*.other.example'] }],
    ['IssuerNotFound', { issuerRef: { name: 'gone', kind: 'ClusterIssuer' } }],
  ])('is not the team’s to change: %s', (reason, spec) => {
    const change = withShared(spec, { ...issued, conditions: [] });
    expect(worldStatus(shared, change)).toMatchObject({
      headline: 'actionPlatform',
      reason,
      actor: { kind: 'platform' },
    });
  });
});

describe('a Certificate whose status is not enough', () => {
  const fixture = 'nginx-public-certificate';
  const withStatus = (status: unknown): WorldChange => ({
    patches: [{ kind: 'Certificate', patch: { status } }],
  });

  it('says that it cannot tell where it does not say until when it is valid', () => {
    expect(told(fixture, withStatus({ notAfter: null }))).toMatchObject({
      ...unseen,
      name: 'shop.example.com-tls',
    });
  });

  it('is not live before its time begins', () => {
    const change = withStatus({ notBefore: '2026-11-11T00:00:00Z' });
    expect(worldStatus(fixture, change)).toMatchObject({
      headline: 'actionPlatform',
      reason: 'CertificateNotReady',
    });
  });
});
