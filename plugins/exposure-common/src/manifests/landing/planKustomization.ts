import type { Parsed } from '../../input/Refusal';
import { kustomizationFileName, manifestFileNames } from '../exposureFiles';
import { markedFor, withoutMark } from './fileOwnership';
import { kustomizationRewrites } from './kustomizationRewrites';
import type { RenderedFile } from '../Manifest';
import { mergeKustomization, onlyResourcesOf } from './mergeKustomization';
import type { KustomizationEntries } from './mergeKustomization';
import type { FileOwner, PlannedFile } from './PlannedFile';

/** The kustomization as we would write it into an empty folder, and what is there. */
export interface KustomizationPair {
  before?: string;
  wanted?: RenderedFile;
}

/** The entries of a kustomization that holds nothing but our files; any other one is only edited. */
function ownEntries(before: string, owner: FileOwner): string[] | undefined {
  const entries =
    markedFor(before, owner.request) === 'us'
      ? onlyResourcesOf(before)
      : undefined;
  return entries?.every(name => manifestFileNames.includes(name))
    ? entries
    : undefined;
}

const pathIn = ({ folder }: FileOwner) => `${folder}/${kustomizationFileName}`;

const plan = (...value: PlannedFile[]): Parsed<PlannedFile[]> => ({
  ok: true,
  value,
  warnings: [],
});

function planEdit(
  { before, wanted }: { before: string; wanted?: RenderedFile },
  entries: KustomizationEntries,
  owner: FileOwner,
): Parsed<PlannedFile[]> {
  const path = pathIn(owner);
  const content = wanted?.content;
  const merged = mergeKustomization(before, entries);
  if (!merged.ok) {
    const refusals = merged.refusals.map(refusal => ({
      ...refusal,
      field: path,
    }));
    return { ok: false, refusals };
  }
  // What the exposure leaves behind is somebody else's from then on.
  const text =
    content === undefined
      ? withoutMark(merged.value, owner.request)
      : merged.value;
  const state = text === before ? 'unchanged' : 'updated';
  const { namespace } = owner.request;
  const warnings =
    content === undefined
      ? []
      : kustomizationRewrites(before, { path, namespace });
  return {
    ok: true,
    value: [{ path, state, content: text, before }],
    warnings,
  };
}

/**
 * What happens to the file that lists the others. One that is there is edited, and deleted where it is wholly ours and
 * nothing would be left in it.
 * @returns one planned file, or none; or why somebody else's kustomization cannot be edited
 */
export function planKustomization(
  { before, wanted }: KustomizationPair,
  entries: KustomizationEntries,
  owner: FileOwner,
): Parsed<PlannedFile[]> {
  const path = pathIn(owner);
  const content = wanted?.content;
  if (before === undefined) {
    return content === undefined
      ? plan()
      : plan({ path, state: 'created', content });
  }
  const left = ownEntries(before, owner)?.filter(
    name => !entries.drop.includes(name) && !entries.add.includes(name),
  );
  if (left?.length === 0 && content === undefined) {
    return plan({ path, state: 'deleted', before });
  }
  const isNothing = entries.add.length === 0 && entries.drop.length === 0;
  if (isNothing) {
    return plan();
  }
  return planEdit({ before, wanted }, entries, owner);
}
