export * from './branchName';
export { dnsRecords, dnsRecordsOf } from './dnsRecords';
export type { DnsInstruction } from './dnsRecords';
export { parsePullRequestMarker, pullRequestMarker } from './pullRequestMarker';
export type { PullRequestMarker } from './pullRequestMarker';
export type { PullRequestText } from './pullRequestText';
export { pullRequestText } from './pullRequestText';
export * from './removeExposure';
export * from './writeExposure';
