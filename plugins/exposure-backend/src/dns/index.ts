export * from './DnsResolver';
export * from './DnsTransport';
export * from './PacketDnsResolver';
