/**
 * The address, if it is an absolute `https:` one, or `http:` on this very machine (a demo's forge); anything else is not linked.
 * @internal
 */
export function httpsUrl(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) {
    return undefined;
  }
  const { protocol, hostname, href } = new URL(text);
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && local)
    ? href
    : undefined;
}
