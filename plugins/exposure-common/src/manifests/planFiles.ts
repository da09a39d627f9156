import type { ExposureRequest } from '../request/ExposureRequest';
import type { Parsed, Refusal } from '../request/Refusal';
import { kustomizationFileName, manifestFileNames } from './exposureFiles';
import { ownershipOf } from './fileOwnership';
import type { RenderedFile } from './Manifest';
import { mergeKustomization, onlyResourcesOf } from './mergeKustomization';

/**
 * What happens to one file.
 * @public
 */
export interface PlannedFile {
  /** Relative to the repository's root, with `/`. */
  path: string;
  state: 'created' | 'updated' | 'unchanged' | 'deleted';
  /** What the file shall hold; left out when it is deleted. */
  content?: string;
  /** What it holds now; left out when it is created. */
  before?: string;
}

/**
 * Files of a repository by their path relative to its root.
 * @public
 */
export type ExistingFiles = ReadonlyMap<string, string>;

/**
 * Whose files are planned, and in which folder they lie.
 * @public
 */
export interface FileOwner {
  request: Pick<ExposureRequest, 'environment' | 'namespace' | 'component'>;
  folder: string;
}

function refuseForeign(
  path: string,
  existing: ExistingFiles,
  owner: FileOwner,
): Refusal[] {
  const content = existing.get(path);
  const ownership =
    content === undefined ? 'ours' : ownershipOf(content, owner.request);
  if (ownership === 'ours') return [];
  const whose =
    ownership === 'anotherExposure'
      ? 'belongs to another exposure'
      : 'was not written by Exposure';
  return [
    {
      field: path,
      rule: 'FileNotOurs',
      message: `${path} ${whose} and is left alone; move it away, or let the platform team choose another repository.path.`,
    },
  ];
}

function planFile(file: RenderedFile, existing: ExistingFiles): PlannedFile {
  const { path, content } = file;
  const before = existing.get(path);
  if (before === undefined) return { path, state: 'created', content };
  return before === content
    ? { path, state: 'unchanged', content, before }
    : { path, state: 'updated', content, before };
}

/** A kustomization that holds nothing but our files is ours as a whole; any other one is only edited. */
function isWhollyOurs(existing: string, owner: FileOwner): boolean {
  const resources = onlyResourcesOf(existing);
  return (
    ownershipOf(existing, owner.request) === 'ours' &&
    resources !== undefined &&
    resources.every(name => manifestFileNames.includes(name))
  );
}

function planKustomization(
  rendered: RenderedFile | undefined,
  names: { add: string[]; drop: string[] },
  existing: ExistingFiles,
  owner: FileOwner,
): Parsed<PlannedFile[]> {
  const path = `${owner.folder}/${kustomizationFileName}`;
  const before = existing.get(path);
  if (before === undefined || isWhollyOurs(before, owner)) {
    const planned: PlannedFile[] = [];
    if (rendered) planned.push(planFile(rendered, existing));
    else if (before !== undefined)
      planned.push({ path, state: 'deleted', before });
    return { ok: true, value: planned, warnings: [] };
  }
  const merged = mergeKustomization(before, names);
  if (!merged.ok) {
    const refusals = merged.refusals.map(refusal => ({
      ...refusal,
      field: path,
    }));
    return { ok: false, refusals };
  }
  const file = { path, content: merged.value };
  return { ok: true, value: [planFile(file, existing)], warnings: [] };
}

/**
 * Compares what shall be with what is: which files are created, updated, deleted or stay.
 * @param rendered - from `renderFiles`; empty to remove everything
 * @param existing - the present content of `exposureFilePaths`, as far as the files exist
 * @param owner - whose files they are
 * @returns the plan; or the files that are not ours and stand in the way
 * @public
 */
export function planFiles(
  rendered: readonly RenderedFile[],
  existing: ExistingFiles,
  owner: FileOwner,
): Parsed<PlannedFile[]> {
  const { folder } = owner;
  const nameOf = (path: string) => path.slice(folder.length + 1);
  const isKustomization = (path: string) =>
    nameOf(path) === kustomizationFileName;
  const manifests = rendered.filter(file => !isKustomization(file.path));
  const written = new Set(manifests.map(file => file.path));
  const leftOver = manifestFileNames
    .map(name => `${folder}/${name}`)
    .filter(path => existing.has(path) && !written.has(path));
  // A file of somebody else under a name we do not need now is none of our business.
  const deleted = leftOver.filter(
    path => refuseForeign(path, existing, owner).length === 0,
  );
  const refusals = [...written].flatMap(path =>
    refuseForeign(path, existing, owner),
  );
  const kustomization = planKustomization(
    rendered.find(file => isKustomization(file.path)),
    { add: [...written].map(nameOf), drop: deleted.map(nameOf) },
    existing,
    owner,
  );
  if (!kustomization.ok) refusals.push(...kustomization.refusals);
  if (!kustomization.ok || refusals.length > 0) return { ok: false, refusals };
  const value: PlannedFile[] = [
    ...manifests.map(file => planFile(file, existing)),
    ...deleted.map(path => ({
      path,
      state: 'deleted' as const,
      before: existing.get(path),
    })),
    ...kustomization.value,
  ];
  return { ok: true, value, warnings: [] };
}
