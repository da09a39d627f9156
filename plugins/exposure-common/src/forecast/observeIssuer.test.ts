import { join } from 'node:path';
import {
  accepted,
  readPreflightFixture,
} from '../diagnosis/testing/readPreflightFixture';
import { readObjectList } from '../observation';
import { observeIssuer } from './observeIssuer';

const { request, platform, now } = readPreflightFixture(
  join(__dirname, '__fixtures__'),
  'CertificatesPerExactSetNear',
);

function observe(items: unknown[]) {
  const at = now.toISOString();
  const list = { kind: 'List', items };
  const snapshot = accepted(readObjectList(list, { cluster: 'prod-eu', at }));
  return observeIssuer(request, { platform, snapshot }, now);
}

const certificate = (spec: object = {}, notAfter = '2027-01-01T00:00:00Z') => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'shop.example.com-tls', namespace: 'shop' },
  spec: {
    secretName: 'shop.example.com-tls',
    dnsNames: ['shop.example.com'],
    issuerRef: { name: 'letsencrypt-prod', kind: 'ClusterIssuer' },
    ...spec,
  },
  status: { notAfter },
});

it('knows a Certificate that stands, so that nothing is ordered', () => {
  expect(observe([certificate()]).held).toEqual(['shop.example.com']);
});

it.each<[string, object]>([
  ['has expired', certificate({}, '2026-11-01T00:00:00Z')],
  ['fills another Secret', certificate({ secretName: 'x' })],
  ['is for other names', certificate({ dnsNames: ['b.example.com'] })],
  ['is for no names', certificate({ dnsNames: [] })],
  ['is of another issuer', certificate({ issuerRef: { name: 'staging' } })],
])('orders anew where the Certificate %s', (_, object) => {
  expect(observe([object]).held).toEqual([]);
});

const issuer = (spec: object) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'ClusterIssuer',
  metadata: { name: 'letsencrypt-prod' },
  spec,
});

it('reads whom the issuer asks', () => {
  const server = 'https://acme-v02.api.letsencrypt.org/directory';
  expect(observe([issuer({ acme: { server } })]).acmeServer).toBe(server);
  expect(observe([issuer({ ca: {} })]).acmeServer).toBe('none');
  expect(observe([]).acmeServer).toBeUndefined();
});
