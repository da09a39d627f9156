export * from './Hostname';
export * from './hostnameRules';
export * from './parseHostname';
export * from './findZone';
export { isApex } from './isApex';
export { judgeHostname } from './judgeHostname';
export type { HostnamePlace } from './judgeHostname';
