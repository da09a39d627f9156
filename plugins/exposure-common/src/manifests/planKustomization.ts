import type { Parsed } from '../request/Refusal';
import { kustomizationFileName, manifestFileNames } from './exposureFiles';
import { markedFor } from './fileOwnership';
import type { RenderedFile } from './Manifest';
import { mergeKustomization, onlyResourcesOf } from './mergeKustomization';
import type { KustomizationEntries } from './mergeKustomization';
import type { FileOwner, PlannedFile } from './planFiles';

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
  const path = `${owner.folder}/${kustomizationFileName}`;
  const plan = (...value: PlannedFile[]): Parsed<PlannedFile[]> => ({
    ok: true,
    value,
    warnings: [],
  });
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
  if (isNothing) return plan();
  const merged = mergeKustomization(before, entries);
  if (!merged.ok) {
    const refusals = merged.refusals.map(refusal => ({
      ...refusal,
      field: path,
    }));
    return { ok: false, refusals };
  }
  const state = merged.value === before ? 'unchanged' : 'updated';
  return plan({ path, state, content: merged.value, before });
}
