import type { ParentReference } from '../HttpRouteObject';
import type { BackendReference } from '../IngressObject';
import type { ObjectHead } from '../ObjectHead';
import type { OtherRouteKind } from './otherRouteKinds';

/**
 * A route of a kind that only its own controller understands: what it serves is read from it, and whether its
 * controller takes it where its status says so.
 * @public
 */
export interface OtherRouteObject extends ObjectHead {
  kind: OtherRouteKind;
  /** As written; may hold `*` names. */
  hostnames: string[];
  /** Whether it also takes requests for names that cannot be read from it, such as those that match a pattern. */
  takesUnnamed: boolean;
  /** The Secrets that it serves TLS from: a name of its own namespace, or `namespace/name`. */
  secretNames: string[];
  backends: BackendReference[];
  /** The Gateways and ListenerSets whose listeners serve it, for a kind of Gateway API. */
  parents?: ParentReference[];
  /**
   * Whether it answers over TLS: `false` = it is known to serve plain HTTP alone; left out = it does, or that is not
   * written in it.
   */
  servesTls?: false;
  /** Where its status says that it is reached: addresses, and names of load balancers. */
  addresses?: string[];
  /** What its controller says against it, where its status has a place for that. */
  complaint?: string;
  /** Its status says that its controller takes it as it is written now. */
  isAccepted?: boolean;
}
