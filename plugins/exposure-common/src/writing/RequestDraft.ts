import type { Refusal, Warning } from '../input/Refusal';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ComponentAnnotations } from '../request/component/componentAnnotations';
import type { ExposurePlace } from '../request/ExposurePlace';
import type { AskedFields } from './readFields';

/**
 * Who asks, and for which component.
 * @public
 */
export interface Requester {
  /** The caller's `ownershipEntityRefs`; left out where no one is signed in, e.g. on the command line. */
  ownerRefs?: readonly string[];
  /**
   * The annotations of the component's catalog entry, where they are known already: then a namespace that is not the
   * component's own is refused together with all else.
   */
  annotations?: ComponentAnnotations;
}

/**
 * What a request asks of the files that are there.
 * @public
 */
export interface RequestWishes {
  /** Takes the fields that are left out from them. */
  keep: boolean;
  /** Also keeps every hostname and redirect. */
  add: boolean;
  /** Redirects the hostnames that they serve and the request does not name any more. */
  redirectOldHostnames: boolean;
}

/**
 * What a request is settled by, besides itself: the files of its place, the Services of its namespace, and the annotations
 * of its component.
 * @public
 */
export type RequestFact = 'files' | 'services' | 'annotations';

/**
 * A request as it was asked, read once: every field in it is right by itself, and what it leaves out may come from elsewhere.
 * @public
 */
export interface RequestDraft {
  /** Where its files lie, and whose they are. */
  place: ExposurePlace;
  asked: AskedFields;
  wishes: RequestWishes;
  /** What must be looked at before it can be settled, as far as the caller can look. */
  needs: readonly RequestFact[];
  platform: ExposurePlatform;
  requester: Requester;
  /** What is worth knowing of the fields that it names. */
  warnings: readonly Warning[];
  /**
   * What it breaks as a whole, if nothing more comes to it: its Service may put that right. Left out where its files decide
   * first how it fits together.
   */
  unsettled?: readonly Refusal[];
}
