import { isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Warning } from '../../input/Refusal';
import { maxExistingFile } from './readDocuments';

const isSet = (value: unknown) => value !== undefined && value !== null;

/** Labels that go into selectors too; without `includeSelectors` they go on the objects only. */
const selectsByLabels = (top: YAMLMap): boolean => {
  const labels = top.get('labels');
  return (
    isSeq(labels) &&
    labels.items.some(
      item => isMap(item) && item.get('includeSelectors') === true,
    )
  );
};

/** What kustomize does with the objects of a folder that makes ours something else than what was written. */
const rewriters: Readonly<
  Record<string, (top: YAMLMap, namespace: string) => boolean>
> = {
  namePrefix: top => isSet(top.get('namePrefix')),
  nameSuffix: top => isSet(top.get('nameSuffix')),
  commonLabels: top => isSet(top.get('commonLabels')),
  'labels with includeSelectors': selectsByLabels,
  namespace: (top, namespace) =>
    isSet(top.get('namespace')) && top.get('namespace') !== namespace,
};

/**
 * What a kustomization that is there does to our objects: labels in selectors shut the controller out of its own policies, and
 * what annotations and policies say by name is not renamed with the objects.
 * @param text - the kustomization as it is, not trusted
 * @param at - its path, and the namespace of the exposure
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/commonlabels/
 */
export function kustomizationRewrites(
  text: string,
  { path, namespace }: { path: string; namespace: string },
): Warning[] {
  if (text.length > maxExistingFile) {
    return [];
  }
  const { errors, contents } = parseDocument(text, { version: '1.1' });
  if (errors.length > 0 || !isMap(contents)) {
    return [];
  }
  const found = Object.keys(rewriters).filter(key =>
    rewriters[key]?.(contents, namespace),
  );
  return found.length === 0
    ? []
    : [
        {
          id: 'KustomizationRewrites',
          message: `${path} has ${found.join(
            ' and ',
          )}, which kustomize also applies to the objects of the exposure, so that their selectors and names no longer match. Keep the exposure in a folder whose kustomization has none.`,
        },
      ];
}
