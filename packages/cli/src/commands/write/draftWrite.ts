import {
  draftRequest,
  exposureFilePaths,
  planExposure,
  settleRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  ExposureRequest,
  PlannedExposure,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';
import type { AskedRequest } from '../../files/readRequests';

/** A request as it would be written if it were the only one. */
export interface Draft extends AskedRequest {
  /** Left out where a rule is broken. */
  request?: ExposureRequest;
  /** Left out where it is refused. */
  planned?: PlannedExposure;
  refusals: readonly Refusal[];
}

/** Reads the files of a request and plans what becomes of them. */
export async function draftWrite(
  asked: AskedRequest,
  platform: ExposurePlatform,
  repository: Repository,
): Promise<Draft> {
  const draft = draftRequest(asked.input, platform);
  if (!draft.ok) {
    return { ...asked, refusals: draft.refusals };
  }
  const paths = exposureFilePaths(draft.value.place, platform);
  const readable = await repository.readFiles(paths);
  const settled = settleRequest(draft.value, { files: { readable } });
  if (!settled.ok) {
    return { ...asked, refusals: settled.refusals };
  }
  const { request } = settled.value;
  const planned = planExposure(settled.value, readable);
  return planned.ok
    ? { ...asked, request, planned: planned.value, refusals: [] }
    : { ...asked, request, refusals: planned.refusals };
}
