import { Finding } from '@exposure/backstage-plugin-exposure-common';

/**
 * Whether a check stands in the way of asking: an error that the asker corrects. What others do afterwards, such as adding
 * a DNS record, does not keep anybody from asking.
 * @internal
 */
export function mustFix({ severity, actor }: Finding): boolean {
  return severity === 'error' && actor.kind === 'you';
}
