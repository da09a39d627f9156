import {
  draftRequest,
  settleRequest,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExistingFiles,
  ExposurePlatform,
  Parsed,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';

/** What a step comes to, where nothing is refused. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
}

/** What the product itself writes for a request: a world holds nothing that a team would not get. */
export function writtenFor(
  request: object,
  platform: ExposurePlatform,
  existing: ExistingFiles = new Map(),
): WrittenExposure {
  const draft = valueOf(draftRequest(request, platform));
  const files = { readable: existing };
  const settled = valueOf(settleRequest(draft, { files }));
  return valueOf(writeExposure(settled, existing));
}
