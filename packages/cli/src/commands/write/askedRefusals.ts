import {
  parseRequest,
  refusalRows,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';

/** Whether what is kept from the files could not make it right: it says something of one field that is there. */
function isCertain({ rule }: Refusal): boolean {
  return (
    rule !== 'Required' &&
    (rule === 'UnknownEnvironment' || !Object.hasOwn(refusalRows.request, rule))
  );
}

/**
 * Everything that is wrong with a request whose files could not be kept: the fields that it names are judged too.
 * @param kept - why nothing could be kept
 */
export function askedRefusals(
  input: unknown,
  platform: ExposurePlatform,
  kept: readonly Refusal[],
): Refusal[] {
  const parsed = parseRequest(input, platform);
  const told = new Set(kept.map(({ field, rule }) => `${field} ${rule}`));
  const more = (parsed.ok ? [] : parsed.refusals)
    .filter(isCertain)
    .filter(({ field, rule }) => !told.has(`${field} ${rule}`));
  return [...kept, ...more];
}
