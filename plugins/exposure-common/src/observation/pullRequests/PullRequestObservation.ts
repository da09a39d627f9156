/**
 * What the forge says about the pull request of an exposure.
 * @public
 */
export interface PullRequestObservation {
  url: string;
  title: string;
  state: 'draft' | 'open' | 'changesRequested' | 'merged' | 'closed';
  checksFailed?: boolean;
  /** The pull request takes the address off the web. */
  removes?: boolean;
  /** The merged one whose request is in force while this one is open. */
  merged?: PullRequestObservation;
  reviewers?: string[];
  /** RFC 3339, UTC. */
  updatedAt: string;
  /** When it was merged or closed: RFC 3339, UTC. */
  endedAt?: string;
}
