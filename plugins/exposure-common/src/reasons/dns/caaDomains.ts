const letsEncrypt = ['letsencrypt.org'];

/** All that Sectigo takes for itself: it was Comodo CA, and ZeroSSL's certificates are its own. */
const sectigo = [
  'sectigo.com',
  'comodo.com',
  'comodoca.com',
  'usertrust.com',
  'trust-provider.com',
];

/**
 * What certificate authorities call themselves in CAA records, by the host of their ACME directory; the first name is
 * the one to write. Each is from the authority's own documentation. An authority that is not here is not judged.
 */
const caaDomains: ReadonlyMap<string, readonly string[]> = new Map([
  ['acme-v02.api.letsencrypt.org', letsEncrypt],
  ['acme-staging-v02.api.letsencrypt.org', letsEncrypt],
  ['dv.acme-v02.api.pki.goog', ['pki.goog']],
  ['acme.zerossl.com', sectigo],
  ['acme.sectigo.com', sectigo],
  ['api.buypass.com', ['buypass.com']],
  ['acme.ssl.com', ['ssl.com']],
]);

/** The CAA identities behind an ACME directory's address; none where they are not known. */
export function caaDomainsOf(server: string): readonly string[] {
  const host = /^https:\/\/([^/:?#]{1,253})/i.exec(server)?.[1];
  return (host && caaDomains.get(host.toLowerCase())) || [];
}
