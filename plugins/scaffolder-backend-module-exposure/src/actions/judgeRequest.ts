import {
  type ExposurePlace,
  type ExposurePlatform,
  judgeNamespace,
  parseRequest,
  parseRequestPlace,
  type Refusal,
} from '@exposure/backstage-plugin-exposure-common';
import type { Caller } from '../caller/readCaller';
import { refusalError } from '../refusalError';

/** What the Service or the files may still mend. */
function isFinal({ rule }: Refusal): boolean {
  return rule !== 'PortNumberNeeded';
}

/**
 * Judges what can be judged before anything is read: all of a request that is whole, and the place of one that keeps what is
 * there. No file is looked at for a request that is refused here.
 * @throws InputError with every rule that is broken
 */
export function judgeRequest(
  input: { keep?: boolean; add?: boolean; service?: unknown },
  { entity, ownerRefs }: Caller,
  platform: ExposurePlatform,
): ExposurePlace {
  const place = parseRequestPlace(input, platform);
  const isPartial = input.keep || (input.add && !input.service);
  const parsed = isPartial
    ? place
    : parseRequest(input, platform, { ownerRefs });
  const refusals = parsed.ok ? [] : parsed.refusals.filter(isFinal);
  const { annotations } = entity.metadata;
  const { namespace } = place.ok ? place.value : { namespace: undefined };
  const foreign =
    namespace === undefined ? [] : judgeNamespace(namespace, annotations);
  if (!place.ok || refusals.length + foreign.length > 0) {
    throw refusalError([...refusals, ...foreign]);
  }
  return place.value;
}
