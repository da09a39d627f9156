import { field, integer } from '../../input/pick';

/** Whether an entry of a route's list gets requests at all: weight 0 is how a canary waits for its next release. */
export function takesRequests(backend: unknown): boolean {
  return integer(field(backend, 'weight')) !== 0;
}
