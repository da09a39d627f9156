/**
 * Who acts next. `until` is set where no one acts before a known time (RFC 3339, UTC).
 * @public
 */
export interface Actor {
  kind: 'you' | 'dnsOwner' | 'platform' | 'reviewer' | 'nobody';
  /** The actor's name as the platform team configured it, e.g. `IT at example.com`. */
  name?: string;
  until?: string;
}

/**
 * What each actor is called in a sentence.
 * @public
 */
export const actorWords: Readonly<Record<Actor['kind'], string>> = {
  you: 'you',
  dnsOwner: 'the DNS owner',
  platform: 'the platform team',
  reviewer: 'the reviewers',
  nobody: 'no one',
};
