/**
 * What certificate authorities call themselves in CAA records, by the host of their ACME directory.
 * Each is from the authority's own documentation. An authority that is not here is not judged.
 */
const caaDomains: ReadonlyMap<string, string> = new Map([
  ['acme-v02.api.letsencrypt.org', 'letsencrypt.org'],
  ['acme-staging-v02.api.letsencrypt.org', 'letsencrypt.org'],
  ['dv.acme-v02.api.pki.goog', 'pki.goog'],
  ['acme.zerossl.com', 'sectigo.com'],
  ['api.buypass.com', 'buypass.com'],
  ['acme.ssl.com', 'ssl.com'],
]);

/** The CAA identity behind an ACME directory's address. */
export function caaDomainOf(server: string): string | undefined {
  const host = /^https:\/\/([^/:?#]{1,253})/i.exec(server)?.[1];
  return host === undefined ? undefined : caaDomains.get(host.toLowerCase());
}
