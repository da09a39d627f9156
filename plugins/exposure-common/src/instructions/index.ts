export * from './branchName';
export * from './dnsRecords';
export { parsePullRequestMarker, pullRequestMarker } from './pullRequestMarker';
export type { PullRequestMarker } from './pullRequestMarker';
export type { PullRequestText } from './pullRequestText';
export { pullRequestText } from './pullRequestText';
export * from './removeExposure';
export * from './writeExposure';
