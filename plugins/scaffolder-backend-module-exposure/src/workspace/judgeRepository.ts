import {
  exposureFolder,
  judgeNeighbours,
  skippedWarnings,
  type ExposurePlatform,
  type ExposureRequest,
  type NeighbourVerdict,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';

/** Looks for other owners of what a request takes among the files of the repository, and says what was not looked at. */
export async function judgeRepository(
  workspace: Repository,
  request: ExposureRequest,
  platform: ExposurePlatform,
): Promise<NeighbourVerdict> {
  const folder = exposureFolder(request, platform);
  const { files, skipped } = await workspace.readNeighbours(folder);
  const { refusals, warnings } = judgeNeighbours(request, platform, files);
  return { refusals, warnings: [...warnings, ...skippedWarnings(skipped)] };
}
