import {
  exposureFilePaths,
  keepRequest,
  parseRequest,
  parseRequestPlace,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExistingFiles,
  ExposurePlatform,
  ExposureRequest,
  Parsed,
  PlannedFile,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';
import type { AskedRequest } from '../../files/readRequests';
import { askedRefusals } from './askedRefusals';

/** A request as it would be written if it were the only one. */
export interface Draft extends AskedRequest {
  existing: ExistingFiles;
  /** Left out where a field is wrong. */
  request?: ExposureRequest;
  refusals: Refusal[];
  /** What it changes; nothing where it is refused. */
  files: readonly PlannedFile[];
}

/** The request with what it keeps of the files that are there. */
function parseKept(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles,
): Parsed<ExposureRequest> {
  const kept = keepRequest(input, platform, existing);
  if (kept.ok) return parseRequest(kept.value, platform);
  return {
    ok: false,
    refusals: askedRefusals(input, platform, kept.refusals),
  };
}

/** Reads the files of a request and plans what becomes of them. */
export async function draftWrite(
  asked: AskedRequest,
  platform: ExposurePlatform,
  repository: Repository,
): Promise<Draft> {
  const place = parseRequestPlace(asked.input, platform);
  // Without a place there are no files to keep anything from, and everything else that is wrong is told with it.
  const paths = place.ok ? exposureFilePaths(place.value, platform) : [];
  const existing = await repository.readFiles(paths);
  const parsed = parseKept(asked.input, platform, existing);
  if (!parsed.ok) {
    return { ...asked, existing, refusals: parsed.refusals, files: [] };
  }
  const written = writeExposure(asked.input, platform, existing);
  return {
    ...asked,
    existing,
    request: parsed.value,
    refusals: written.ok ? [] : written.refusals,
    files: written.ok ? written.value.files : [],
  };
}
