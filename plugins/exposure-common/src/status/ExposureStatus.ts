import type { Access } from '../controllers/Access';
import type { Obstacle } from '../observation/Obstacle';
import type { Reason } from '../reasons/reasons';
import type { Actor } from '../reasons/vocabulary/Actor';
import type { Evidence } from '../reasons/vocabulary/Evidence';
import type { FindingParams } from '../reasons/vocabulary/FindingParams';
import type { Headline } from '../reasons/vocabulary/headlines';
import type { Severity } from '../reasons/vocabulary/Severity';
import type { TrackName, TrackValue } from '../reasons/vocabulary/trackValues';

/**
 * One verdict of a check, with everything needed to show it in words.
 * @public
 */
export interface Finding {
  reason: Reason;
  severity: Severity;
  actor: Actor;
  /** What title, explanation and fix are made of; translated in the browser. */
  params: FindingParams;
  /** English, for the API, MCP, command line and pull request. */
  title: string;
  explanation: string;
  fix: string[];
  evidence: Evidence[];
  /** Link to the page that explains the reason. */
  docs: string;
}

/**
 * A check that could not be made, and why.
 * @public
 */
export interface NotChecked extends Partial<Obstacle> {
  check: string;
  /** A sentence, or `part: cause`; with the source's own message in the place of the cause where it has one. */
  because: string;
}

/**
 * The verdict on one track.
 * @public
 */
export interface Track<T extends TrackName = TrackName> {
  value: TrackValue<T>;
  since?: string;
  observedAt?: string;
  reason?: Reason;
}

/**
 * What the DNS should say, and what it says.
 * @public
 */
export interface DnsRecordStatus {
  name: string;
  type: string;
  required: string;
  found: string[];
  verdict: 'ok' | 'missing' | 'wrong' | 'extra' | 'unknown';
  /** Seconds the record should live in caches: the platform's setting. */
  ttl?: number;
}

/**
 * What answers for the hostname in the cluster, as the route and its Service say.
 * @public
 */
export interface RouteFacts {
  kind: 'Ingress' | 'HTTPRoute';
  name: string;
  /** The Ingress class or the Gateway's name. */
  className?: string;
  service?: { name: string; port: number | string; readyPods?: number };
  access?: Access;
}

/**
 * Who runs the DNS zone of the hostname, as the platform team configured it.
 * @public
 */
export interface ZoneFacts {
  suffix: string;
  owner: string;
  /** Mail address for requests to the owner. */
  contact?: string;
  /** The platform writes the record itself. */
  managed: boolean;
}

/**
 * One Kubernetes object on the way from the route to the ACME challenge.
 * @public
 */
export interface ChainLink {
  kind: string;
  name: string;
  namespace?: string;
  state: string;
  message?: string;
}

/**
 * Facts of the certificate in use, from `Certificate.status`; times are RFC 3339, UTC.
 * @public
 */
export interface CertificateFacts {
  name: string;
  issuer: string;
  notBefore?: string;
  notAfter?: string;
  renewalTime?: string;
  failedAttempts?: number;
}

/**
 * The pull request that asks for, changes or removes the exposure.
 * @public
 */
export interface PullRequestLink {
  url: string;
  title: string;
  state: string;
}

/**
 * Everything said about one exposure: card, page, API, MCP, notification and command line print this object.
 * All times are RFC 3339 in UTC.
 * @public
 */
export interface ExposureStatus {
  version: 1;
  /** `environment/namespace/hostname`. */
  id: string;
  /** A-label form (RFC 5890), lower case, no trailing dot. */
  hostname: string;
  /** U-label form (RFC 5890). */
  displayHostname: string;
  environment: string;
  cluster: string;
  namespace: string;
  entityRef?: string;
  headline: Headline;
  actor: Actor;
  /** The finding that decided the headline. */
  reason?: Reason;
  since: string;
  observedAt: string;
  nextCheckAt?: string;
  nextRetryAt?: string;
  /** `stale`: the last good read is too old. `unknown`: never read. Neither is good or bad. */
  overlay?: 'stale' | 'unknown';
  step?: { number: number; of: number };
  tracks: { [T in TrackName]: Track<T> };
  /** Worst first. */
  findings: Finding[];
  notChecked: NotChecked[];
  certificate?: CertificateFacts;
  dnsRecords: DnsRecordStatus[];
  route?: RouteFacts;
  zone?: ZoneFacts;
  chain: ChainLink[];
  pullRequest?: PullRequestLink;
}
