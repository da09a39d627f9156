import type { PlacedRequest } from '../PlacedRequest';

/** One thing that is allowed but should be known. */
export interface RequestWarning {
  id: string;
  applies(placed: PlacedRequest): boolean;
  message(placed: PlacedRequest): string;
}
