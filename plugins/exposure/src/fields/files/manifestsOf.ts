import { kustomizationFileName } from '@exposure/backstage-plugin-exposure-common';
import { PreflightFile } from '../../api/Preflight';

/**
 * The objects of the files as one text for `kubectl apply -f -`, for whoever has no repository at hand. The kustomization names
 * files and is no object.
 * @internal
 */
export function manifestsOf(files: readonly PreflightFile[]): string {
  return files
    .filter(({ path }) => !path.endsWith(`/${kustomizationFileName}`))
    .flatMap(({ content }) => content ?? [])
    .join('---\n');
}
