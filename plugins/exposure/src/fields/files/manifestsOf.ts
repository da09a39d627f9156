import {
  kustomizationFileName,
  PreflightFile,
} from '@exposure/backstage-plugin-exposure-common';

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
