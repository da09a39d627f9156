import type { CertificateObject, IssuerObject } from '../../kubernetes';
import { readObject } from '../../kubernetes';
import type { Facts } from '../facts/Facts';
import { signerParams } from './signerParams';

/** The facts about a certificate of the namespace `shop` that an issuer signs. */
function factsWith(kind: string, group: string, issuer?: IssuerObject) {
  const certificate = readObject('Certificate', {
    metadata: { name: 'web-tls', namespace: 'shop' },
    spec: { issuerRef: { name: 'ca', kind, group } },
  }) as CertificateObject;
  return { hostname: 'shop.example.org', certificate, issuer } as Facts;
}

function paramsOf(text: string, kind = 'ClusterIssuer', group = '') {
  return signerParams(factsWith(kind, group), {
    text,
    of: 'issuer',
    evidence: { text, observedAt: '' },
  });
}

it.each([
  ['secrets "ca-key-pair" not found', 'ca-key-pair'],
  ['secret "vault-token" not found', 'vault-token'],
  ['Referenced secret cert-manager/ncaa-ca not found: gone', 'ncaa-ca'],
  [`no data for "token" in secret 'cert-manager/vault'`, 'vault'],
  ['the secret "cloudflare" does not have key "api-token"', 'cloudflare'],
  ['Required secret resource not found: it is gone', 'named in the issuer'],
])('reads the name of the Secret from: %s', (text, secret) => {
  expect(paramsOf(text).secret).toBe(secret);
});

it('says in which namespace a Secret is looked for', () => {
  const text = 'secrets "ca-key-pair" not found';
  expect(paramsOf(text).secretPlace).toMatch(/usually cert-manager/);
  expect(paramsOf(text, 'Issuer').secretPlace).toBe('the namespace shop');
  expect(
    paramsOf('Referenced secret pki/ca not found', 'Issuer').secretPlace,
  ).toBe('the namespace pki');
});

it.each([
  [
    'URL: POST https://vault.example.org/v1/pki_int/sign/shop Code: 403.',
    'update on the path pki_int/sign/shop',
  ],
  [
    'is not authorized to perform: acm-pca:IssueCertificate on resource: arn',
    'acm-pca:IssueCertificate',
  ],
  [
    "Permission 'privateca.certificates.create' denied on 'projects/p'",
    'privateca.certificates.create',
  ],
  ['permission denied', 'to sign certificates'],
])('names the permission that is missing: %s', (text, permission) => {
  expect(paramsOf(text).permission).toBe(permission);
});

it.each([
  ['Get "https://acme.example.org/dir": EOF', 'acme.example.org'],
  ['dial tcp: lookup vault.vault.svc: no such host', 'vault.vault.svc'],
  [
    'Get "https://acme.example.org/dir": proxyconnect tcp: dial tcp: lookup proxy.corp on 10.96.0.10:53: no such host',
    'proxy.corp',
  ],
  ['context deadline exceeded', 'its server'],
])('names the server: %s', (text, server) => {
  expect(paramsOf(text).server).toBe(server);
});

it.each([
  ['Vault failed to sign certificate', '', 'Vault'],
  ['Rate exceeded', 'awspca.cert-manager.io', 'AWS Private CA'],
  ['something else', '', 'The certificate authority'],
])('names who signs: %s', (text, group, authority) => {
  expect(paramsOf(text, 'AWSPCAClusterIssuer', group).authority).toBe(
    authority,
  );
});

it('takes a time only from the certificate authority', () => {
  const limited =
    'too many new registrations (10) from this IP address in the last 3h0m0s, retry after 2026-11-30 12:30:00 UTC: see';
  expect(paramsOf(limited).retryAfter).toBe('after 2026-11-30T12:30:00Z');
  expect(paramsOf('too many new registrations').retryAfter).toMatch(
    /does not name/,
  );
});
