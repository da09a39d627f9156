import type { PlannedFile } from '../manifests/landing/PlannedFile';
import { writtenHostnames } from '../manifests/landing/writtenHostnames';
import type { ExposurePlace } from '../request/ExposurePlace';
import type { Warning } from '../input/Refusal';

/**
 * The warning of a hostname that the files serve now and will not serve any more.
 * @public
 */
export const droppedWarningId = 'HostnameDropped';

/** Hostnames that the files served until now, each once. Files that stay as they are drop none. */
export function servedUntilNow(
  files: readonly PlannedFile[],
  owner: Pick<ExposurePlace, 'namespace' | 'component'>,
): string[] {
  const changed = files.filter(({ state }) => state !== 'unchanged');
  return writtenHostnames(
    changed.flatMap(({ before }) => before ?? []),
    owner,
  );
}

/** One for each hostname, so that no list can hide one. */
export function droppedWarnings(
  hostnames: readonly string[],
  environment: string,
  advice: string,
): Warning[] {
  return hostnames.map(hostname => ({
    id: droppedWarningId,
    message: `${hostname} goes off the web in ${environment}: ${advice}`,
  }));
}
