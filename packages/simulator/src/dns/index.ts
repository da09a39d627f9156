export { CachingResolver } from './CachingResolver';
export { DnsFaults } from './DnsFaults';
export type { DnsFault } from './DnsFaults';
export { DnsServer } from './DnsServer';
export { startDns } from './startDns';
export type { DnsWorld } from './startDns';
export type { DnsReply, RecordType, ZoneRecord } from './ZoneRecord';
export { Zones } from './Zones';
