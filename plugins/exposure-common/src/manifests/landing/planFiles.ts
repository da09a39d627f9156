import type { ExistingFiles, FileOwner, PlannedFile } from './PlannedFile';
import type { Parsed } from '../../input/Refusal';
import { kustomizationFileName, manifestFileNames } from '../exposureFiles';
import { refuseForeignObjects } from './foreignObjects';
import type { RenderedFile } from '../Manifest';
import { planKustomization } from './planKustomization';
import { planManifestFile } from './planManifestFile';

function planManifests(
  rendered: readonly RenderedFile[],
  existing: ExistingFiles,
  { request, folder }: FileOwner,
): Parsed<PlannedFile[]> {
  const written = new Map(rendered.map(({ path, content }) => [path, content]));
  const others = manifestFileNames
    .map(name => `${folder}/${name}`)
    .filter(path => !written.has(path));
  const plans = [...written.keys(), ...others].map(path =>
    planManifestFile(
      {
        path,
        before: existing.get(path),
        wanted: written.get(path),
        goes: rendered.length === 0,
      },
      request,
    ),
  );
  const refusals = plans.flatMap(each => (each.ok ? [] : each.refusals));
  const told = new Set(refusals.map(({ field }) => field));
  refusals.push(
    ...refuseForeignObjects(rendered, existing, request).filter(
      ({ field }) => !told.has(field),
    ),
  );
  return refusals.length > 0
    ? { ok: false, refusals }
    : {
        ok: true,
        value: plans.flatMap(each => (each.ok ? each.value : [])),
        warnings: [],
      };
}

/**
 * Compares what shall be with what is: which files are created, updated, deleted or stay. In a file that is there only
 * our objects change; everything else in it stays byte for byte.
 * @param rendered - from `renderFiles`; empty to remove everything
 * @param existing - the present content of `exposureFilePaths`, as far as the files exist; objects in other files are
 *   looked at too, where they are given
 * @param owner - whose files they are
 * @returns the plan; or the files and objects that are not ours and stand in the way
 */
export function planFiles(
  rendered: readonly RenderedFile[],
  existing: ExistingFiles,
  owner: FileOwner,
): Parsed<PlannedFile[]> {
  const path = `${owner.folder}/${kustomizationFileName}`;
  const nameOf = (file: { path: string }) =>
    file.path.slice(owner.folder.length + 1);
  const files = rendered.filter(file => file.path !== path);
  const manifests = planManifests(files, existing, owner);
  const deleted = manifests.ok
    ? manifests.value.filter(({ state }) => state === 'deleted')
    : [];
  const kustomization = planKustomization(
    {
      before: existing.get(path),
      wanted: rendered.find(file => file.path === path),
    },
    { add: files.map(nameOf), drop: deleted.map(nameOf) },
    owner,
  );
  if (manifests.ok && kustomization.ok) {
    const value = [...manifests.value, ...kustomization.value];
    return { ok: true, value, warnings: kustomization.warnings };
  }
  const refusals = [manifests, kustomization].flatMap(each =>
    each.ok ? [] : each.refusals,
  );
  return { ok: false, refusals };
}
