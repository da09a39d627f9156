export * from './branchName';
export type { DnsChange, DnsRequest } from './dnsRequest';
export * as markdown from './markdown';
export { parsePullRequestMarker, pullRequestMarker } from './pullRequestMarker';
export type { PullRequestMarker } from './pullRequestMarker';
export type { PullRequestBody } from './pullRequestBody';
export type { PullRequestContent, PullRequestText } from './pullRequestText';
