import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../request/ExposureRequest';
import {
  exposureFolder,
  fileNameOf,
  kustomizationFileName,
  manifestFileNames,
} from '../exposureFiles';
import { assertReadsBack } from './assertReadsBack';
import type { PrintedFile } from './assertReadsBack';
import { markOf } from '../landing/generatedMark';
import type { Manifest, RenderedFile } from '../Manifest';
import { objectOf } from './objectOf';
import { printYaml } from './printYaml';

function header(request: ExposureRequest): string {
  return [
    markOf(request),
    '# Do not edit: change the request instead. The next run overwrites these objects.',
    '',
  ].join('\n');
}

function kustomization(names: readonly string[]): object {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: names,
  };
}

/**
 * Prints manifests as files: the only place where YAML is made. Same input, same bytes, on any machine.
 * @param manifests - from `manifestsOf`
 * @param request - whose files they are
 * @param platform - says where they lie
 */
export function renderFiles(
  manifests: readonly Manifest[],
  request: ExposureRequest,
  platform: ExposurePlatform,
): RenderedFile[] {
  const folder = exposureFolder(request, platform);
  const top = header(request);
  const file = (name: string, objects: readonly object[]): PrintedFile => ({
    path: `${folder}/${name}`,
    content: `${top}${objects.map(printYaml).join('---\n')}`,
    objects,
  });
  const isIn = (name: string) => (manifest: Manifest) =>
    fileNameOf(manifest) === name;
  const names = manifestFileNames.filter(name => manifests.some(isIn(name)));
  const files = [
    ...names.map(name =>
      file(name, manifests.filter(isIn(name)).map(objectOf)),
    ),
    file(kustomizationFileName, [kustomization(names)]),
  ];
  assertReadsBack(files);
  return files.map(({ path, content }) => ({ path, content }));
}
