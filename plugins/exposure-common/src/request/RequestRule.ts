import type { ExposureRequest } from './ExposureRequest';
import type { PlacedRequest } from './PlacedRequest';

/** One rule for a request as a whole. */
export interface RequestRule {
  rule: string;
  /** The field the refusal names. The rule is silent where that field or one of `also` was refused already. */
  field: keyof ExposureRequest;
  also?: readonly (keyof ExposureRequest)[];
  broken(placed: PlacedRequest): boolean;
  message(placed: PlacedRequest): string;
}
