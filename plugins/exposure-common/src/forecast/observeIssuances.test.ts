import { accepted } from '../diagnosis/testing/readPreflightFixture';
import { readObjectList } from '../observation';
import {
  mergeIssuances,
  observeIssuances,
  observeOrders,
} from './observeIssuances';
import type { Issuance } from './Issuance';

function snapshotOf(items: unknown[]) {
  const list = { kind: 'List', items };
  const at = '2026-11-23T10:00:00Z';
  return accepted(readObjectList(list, { cluster: 'prod-eu', at }));
}

const issuerRef = { name: 'letsencrypt-prod', kind: 'ClusterIssuer' };

const certificate = (name: string, more: object = {}, status: object = {}) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name, namespace: 'shop' },
  spec: { dnsNames: [name], secretName: `${name}-tls`, issuerRef, ...more },
  status: { notBefore: '2026-11-20T09:00:00Z', revision: 1, ...status },
});

const order = (name: string, state: string, creationTimestamp: string) => ({
  apiVersion: 'acme.cert-manager.io/v1',
  kind: 'Order',
  metadata: { name: `${name}-1`, namespace: 'shop', creationTimestamp },
  spec: { dnsNames: [name], issuerRef },
  status: { state },
});

describe('observeIssuances', () => {
  it('reads the certificate in use of each Certificate', () => {
    const snapshot = snapshotOf([
      certificate('b.example.com', {
        dnsNames: ['B.example.com', 'a.example.com', 'b.example.com'],
      }),
      certificate('renewed.example.com', {}, { revision: 3 }),
      certificate('pending.example.com', {}, { notBefore: undefined }),
      certificate('hostile.example.com', { dnsNames: 7 }),
    ]);
    const read = {
      issuedAt: '2026-11-20T09:00:00Z',
      issuer: 'letsencrypt-prod',
      account: 'prod-eu/letsencrypt-prod',
    };
    expect(observeIssuances(snapshot)).toEqual([
      { ...read, dnsNames: ['a.example.com', 'b.example.com'] },
      { ...read, dnsNames: ['renewed.example.com'], renewal: true },
    ]);
  });

  it('tells the accounts of Issuers in different namespaces apart', () => {
    const snapshot = snapshotOf([
      certificate('a.example.com', {
        issuerRef: { name: 'le', kind: 'Issuer' },
      }),
    ]);
    expect(observeIssuances(snapshot)).toMatchObject([
      { account: 'prod-eu/shop/le' },
    ]);
  });

  it('knows nothing where Certificates were not read', () => {
    const { cluster } = snapshotOf([]);
    const at = '2026-11-23T10:00:00Z';
    const unread = accepted(
      readObjectList({ kind: 'List', items: [] }, { cluster, at, kinds: [] }),
    );
    expect(observeIssuances(unread)).toEqual([]);
    expect(observeOrders(unread)).toEqual([]);
  });
});

it('reads the Orders that came to their end', () => {
  const snapshot = snapshotOf([
    order('a.example.com', 'valid', '2026-11-20T10:00:00Z'),
    order('b.example.com', 'pending', '2026-11-20T10:00:00Z'),
    order('c.example.com', 'invalid', '2026-11-20T10:00:00Z'),
  ]);
  expect(observeOrders(snapshot)).toEqual([
    {
      dnsNames: ['a.example.com'],
      issuedAt: '2026-11-20T10:00:00Z',
      issuer: 'letsencrypt-prod',
      account: 'prod-eu/letsencrypt-prod',
    },
  ]);
});

describe('mergeIssuances', () => {
  const at = (issuedAt: string, change: Partial<Issuance> = {}): Issuance => ({
    dnsNames: ['a.example.com'],
    issuedAt,
    issuer: 'letsencrypt-prod',
    account: 'prod-eu/letsencrypt-prod',
    ...change,
  });
  const seen = at('2026-11-20T09:00:00Z');

  it('keeps what was seen twice once', () => {
    expect(mergeIssuances([seen, { ...seen }], [])).toEqual([seen]);
  });

  it('takes an Order and its certificate for one', () => {
    expect(mergeIssuances([seen], [at('2026-11-20T10:00:05Z')])).toEqual([
      seen,
    ]);
  });

  it('takes each certificate for one Order only', () => {
    const orders = [at('2026-11-20T10:00:00Z'), at('2026-11-20T10:20:00Z')];
    expect(mergeIssuances([seen], orders)).toEqual([seen, orders[1]]);
  });

  it.each([
    ['a day later', at('2026-11-21T09:00:00Z')],
    ['of another account', at('2026-11-20T10:00:00Z', { account: 'other/le' })],
    [
      'of other names',
      at('2026-11-20T10:00:00Z', { dnsNames: ['b.example.com'] }),
    ],
  ])('adds an Order %s', (_, other) => {
    expect(mergeIssuances([seen], [other])).toEqual([seen, other]);
  });
});
