import type {
  ExposureStatus,
  Headline,
  PullRequestObservation,
  SourceState,
} from '@exposure/backstage-plugin-exposure-common';

/** The last known status of an exposure, with what is needed to find it for an entity. */
export interface StoredExposure {
  status: ExposureStatus;
  /** Value of the label `backstage.io/kubernetes-id` on its objects. */
  kubernetesId?: string;
  /** Labels of its objects, for label selectors of entities. */
  labels: Record<string, string>[];
  /** Counts the writes; a writer names the one it has read. */
  revision: number;
}

/** Which exposures; what is left out does not restrict. */
export interface ExposureFilter {
  environment?: string;
  cluster?: string;
  namespaces?: readonly string[];
  kubernetesId?: string;
  headline?: Headline;
  actor?: ExposureStatus['actor']['kind'];
  /** Suffix of the zone. */
  zone?: string;
  /** Only ids after this one, in the order of ids. */
  after?: string;
  limit?: number;
}

/** An exposure's change of headline. */
export interface Transition {
  at: string;
  from?: Headline;
  to: Headline;
  reason?: string;
}

/** How many exposures of an environment have a headline. */
export interface HeadlineCount {
  environment: string;
  headline: Headline;
  count: number;
}

/** The health of one (cluster, kind) as one replica sees it. Times are RFC 3339 in UTC. */
export interface SourceRecord {
  /** Name of the replica, new at each start. */
  replica: string;
  /** When the replica wrote this. */
  seenAt: string;
  cluster: string;
  kind: string;
  state: SourceState;
  since: string;
  lastSyncedAt?: string;
  message?: string;
}

/** A pull request that asks for exposures, and what its marker says. */
export interface StoredPullRequest {
  entityRef: string;
  environment: string;
  namespace: string;
  component: string;
  hostnames: string[];
  drops: string[];
  observation: PullRequestObservation;
  observedAt: string;
}

/**
 * Port: the memory that all replicas share. It holds no fact that could not be read again, so a lost write costs
 * one more look.
 */
export interface ExposureStore {
  /** In the order of ids. */
  list(filter: ExposureFilter): Promise<StoredExposure[]>;
  get(id: string): Promise<StoredExposure | undefined>;
  /** Only headlines that an exposure has, in no order. */
  countByHeadline(): Promise<HeadlineCount[]>;
  /**
   * Writes a status over the revision that was read, or as a new one (`undefined`).
   * Returns `false`, and writes nothing, when somebody else was faster.
   */
  put(
    exposure: Omit<StoredExposure, 'revision'>,
    revision: number | undefined,
  ): Promise<boolean>;
  /** Notes that a check found the same again, with its times. The revision stays; a row that has another one too. */
  confirm(status: ExposureStatus, revision: number): Promise<void>;
  /** Returns `false`, and removes nothing, when the revision is not the one that was read. */
  remove(id: string, revision: number): Promise<boolean>;
  /** Newest first, at most fifty. */
  transitions(id: string): Promise<Transition[]>;

  sources(): Promise<SourceRecord[]>;
  /** Replaces the rows of the same (cluster, kind, replica). */
  putSources(records: readonly SourceRecord[]): Promise<void>;
  /** Forgets the rows that were written before this time by replicas that are gone. */
  dropSources(options: { seenBefore: string }): Promise<void>;

  pullRequests(filter?: { entityRef: string }): Promise<StoredPullRequest[]>;
  /** Replaces all pull requests of the entity. */
  putPullRequests(
    entityRef: string,
    pullRequests: readonly StoredPullRequest[],
  ): Promise<void>;
}

/** How many transitions are kept for one exposure. */
export const maxTransitions = 50;
