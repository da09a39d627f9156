export { dnsRecordsOf } from './dnsRecords';
export type { DnsInstruction } from './dnsRecords';
export * from './ExposurePlatform';
export * from './findEnvironment';
export * from './findZone';
export { judgeHostname } from './judgeHostname';
export type { HostnamePlace } from './judgeHostname';
export * from './mayAsk';
export * from './parsePlatform';
