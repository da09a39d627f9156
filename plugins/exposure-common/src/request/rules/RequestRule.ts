import type { ExposureRequest } from '../ExposureRequest';
import type { PlacedRequest } from '../PlacedRequest';
import type { RefusalRule } from '../../input/refusals/refusalGroups';

/**
 * One rule for a request as a whole. An item of a list that was refused by itself is empty text here: a rule judges the
 * others all the same.
 */
export interface RequestRule<Seen = PlacedRequest> {
  rule: RefusalRule;
  /** The field the refusal names. The rule is silent where that field or one of `also` was refused already. */
  field: keyof ExposureRequest;
  also?: readonly (keyof ExposureRequest)[];
  broken(seen: Seen): boolean;
  message(seen: Seen): string;
}

/** A rule that holds in any environment, so that it can be judged before one is known. */
export type FittingRule = RequestRule<Pick<PlacedRequest, 'request'>>;
