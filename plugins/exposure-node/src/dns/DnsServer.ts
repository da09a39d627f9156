import { isIP, isIPv6 } from 'node:net';

/**
 * A DNS server's address; `host` may be a name that the operator configured.
 * @public
 */
export interface DnsServer {
  host: string;
  port: number;
}

const defaultPort = 53;

/**
 * Reads `host`, `host:port`, `[2001:db8::1]:port` or a bare IPv6 address.
 * @throws Error that quotes what is none of these
 * @public
 */
export function parseDnsServer(text: string): DnsServer {
  if (isIP(text)) {
    return { host: text, port: defaultPort };
  }
  const bracket = /^\[([^\]]{1,64})\](?::(\d{1,5}))?$/.exec(text);
  const plain = /^([^:]{1,253})(?::(\d{1,5}))?$/.exec(text);
  const [, host, port] = bracket ?? plain ?? [];
  if (host === undefined) {
    throw new Error(`Not a DNS server's address: ${text.slice(0, 100)}`);
  }
  return { host, port: port === undefined ? defaultPort : Number(port) };
}

/**
 * The inverse of {@link parseDnsServer}, always with the port.
 * @public
 */
export function printDnsServer({ host, port }: DnsServer): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
