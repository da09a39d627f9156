import { annotations } from '../kubernetes/annotations';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { findEnvironment } from '../platform/findEnvironment';
import type { Manifest } from './Manifest';
import { componentSlug } from '../request/names';

/** Which file holds which kind, in the order a kustomization lists them. */
const fileOfKind: Readonly<Record<string, string>> = {
  Ingress: 'ingress.yaml',
  ListenerSet: 'httproute.yaml',
  HTTPRoute: 'httproute.yaml',
  Middleware: 'middleware.yaml',
  SecurityPolicy: 'middleware.yaml',
  KongPlugin: 'middleware.yaml',
  Policy: 'middleware.yaml',
  FrontendConfig: 'middleware.yaml',
  Certificate: 'certificate.yaml',
  DNSEndpoint: 'dnsendpoint.yaml',
  NetworkPolicy: 'networkpolicy.yaml',
  CiliumNetworkPolicy: 'networkpolicy.yaml',
};

const loginFile = 'oauth2-proxy.yaml';

/**
 * Names of all files that an exposure may have besides its kustomization.
 * @public
 */
export const manifestFileNames: readonly string[] = [
  ...new Set([...Object.values(fileOfKind), loginFile]),
];

/**
 * Name of the file that lists the others for `kubectl apply -k`.
 * @public
 */
export const kustomizationFileName = 'kustomization.yaml';

/** The file an object goes into. */
export function fileNameOf(manifest: Manifest): string {
  const isLogin = Object.hasOwn(
    manifest.metadata.labels,
    annotations.componentRole,
  );
  return isLogin ? loginFile : fileOfKind[manifest.kind] ?? 'other.yaml';
}

/**
 * The folder of a component's files, relative to the repository's root. It follows from environment, namespace and component alone.
 * @public
 */
export function exposureFolder(
  request: Pick<ExposureRequest, 'environment' | 'namespace' | 'component'>,
  platform: ExposurePlatform,
): string {
  const path =
    findEnvironment(platform, request.environment)?.repository.path ?? '';
  return path
    .split('{environment}')
    .join(request.environment)
    .split('{namespace}')
    .join(request.namespace)
    .split('{component}')
    .join(componentSlug(request.component));
}

/**
 * Paths of every file that may be written, changed or deleted for a component: what a caller must read beforehand.
 * @public
 */
export function exposureFilePaths(
  request: Pick<ExposureRequest, 'environment' | 'namespace' | 'component'>,
  platform: ExposurePlatform,
): string[] {
  const folder = exposureFolder(request, platform);
  return [...manifestFileNames, kustomizationFileName].map(
    name => `${folder}/${name}`,
  );
}
