import { isIP, isIPv6 } from 'node:net';

/** A DNS server's address; `host` may be a name that the configuration gives. */
export interface DnsServer {
  host: string;
  port: number;
}

/** Reads `host`, `host:port`, `[2001:db8::1]:port` or a bare IPv6 address, as the configuration allows them. */
export function parseDnsServer(text: string): DnsServer {
  if (isIP(text)) return { host: text, port: 53 };
  const [, bracketed, plain = text, port = '53'] =
    /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(text) ?? [];
  return { host: bracketed ?? plain, port: Number(port) };
}

/** The inverse of `parseDnsServer`, always with the port. */
export function printDnsServer({ host, port }: DnsServer): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
