import {
  kustomizationFileName,
  otherKustomizationNames,
  type Refusal,
} from '@exposure/backstage-plugin-exposure-common';
import type { FoundFiles } from '@exposure/backstage-plugin-exposure-node';

/** Where such a file would lie. */
export const otherKustomizationPaths = (folder: string): string[] =>
  otherKustomizationNames.map(name => `${folder}/${name}`);

/**
 * Such a file is what lists the exposure's files, and it is not edited: it would name files that are gone.
 *
 * @param found - of the paths of {@link otherKustomizationPaths}
 */
export function otherKustomizations({
  readable,
  unreadable,
}: FoundFiles): Refusal[] {
  return [...readable.keys(), ...unreadable.keys()].map(path => ({
    field: path,
    rule: 'KustomizationHasOtherName',
    message: `${path} is what kustomize reads here, and the entries of deleted files would stay in it; rename it to ${kustomizationFileName} first.`,
  }));
}
