import { writeAsked } from '../../writing/testing/asked';
import { acceptedRequests } from './arbitraryRequest';

/** Everything that is handed out for some random requests, as one text. */
export function writtenBytes(count: number): string {
  return acceptedRequests(count)
    .map(({ input, platform }) => JSON.stringify(writeAsked(input, platform)))
    .join('\n');
}
