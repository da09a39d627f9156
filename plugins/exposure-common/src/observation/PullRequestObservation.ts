/**
 * What the forge says about the pull request of an exposure.
 * @public
 */
export interface PullRequestObservation {
  url: string;
  title: string;
  state: 'draft' | 'open' | 'changesRequested' | 'merged' | 'closed';
  checksFailed?: boolean;
  /** The pull request removes the exposure. */
  removes?: boolean;
  reviewers?: string[];
  /** RFC 3339, UTC. */
  updatedAt: string;
}
