import { load, loadAll } from 'js-yaml';
import { posix } from 'node:path';
import { listAt } from '../kubernetes/objects/json';
import { isKubernetesObject, KubernetesObject } from '../kubernetes';

const kustomization = 'kustomization.yaml';

/**
 * The objects below a folder of a repository. A folder with a kustomization means the resources it names; any other
 * means all its YAML files.
 * @param files - text by path from the root
 */
export function readManifests(
  files: ReadonlyMap<string, string>,
  folder: string,
): KubernetesObject[] {
  const inside = [...files.keys()].filter(
    path => path.startsWith(`${folder}/`) && path.endsWith('.yaml'),
  );
  const named = new Map(
    inside
      .filter(path => posix.basename(path) === kustomization)
      .map(path => [
        posix.dirname(path),
        resourcesOf(files.get(path) ?? '', path),
      ]),
  );
  return inside
    .filter(path => posix.basename(path) !== kustomization)
    .filter(path => named.get(posix.dirname(path))?.has(path) ?? true)
    .flatMap(path => loadAll(files.get(path) ?? ''))
    .filter(isKubernetesObject);
}

function resourcesOf(content: string, path: string): Set<string> {
  return new Set(
    listAt(load(content), 'resources').map(resource =>
      posix.join(posix.dirname(path), String(resource)),
    ),
  );
}
