import { buildManifests } from '../../manifests/testing/buildManifests';
import type { Manifest } from '../../manifests/Manifest';
import { renderFiles } from '../../manifests/printing/renderFiles';
import type { AcceptedRequest } from '../../manifests/testing/arbitraryRequest';
import { placeRequest } from '../../request/PlacedRequest';
import type { PresentFields } from '../PresentRequest';

type Asked = Pick<AcceptedRequest, 'request' | 'platform'>;

/** The objects of a request that the core accepts. */
export function manifestsOf({ request, platform }: Asked): Manifest[] {
  const manifests = buildManifests(request, platform);
  if (!manifests.ok) {
    throw new Error(JSON.stringify(manifests.refusals));
  }
  return manifests.value;
}

/** Its files by path. */
export function filesOf(asked: Asked): Map<string, string> {
  const { request, platform } = asked;
  const rendered = renderFiles(manifestsOf(asked), request, platform);
  return new Map(rendered.map(({ path, content }) => [path, content]));
}

/** What was asked for, with everything filled in that the request left to the platform. */
export function askedFor({ request, platform }: Asked): PresentFields {
  const { hostnames, redirects, service, path, access, allowlist } = request;
  const issuer = placeRequest(request, platform)?.issuer?.name;
  return {
    hostnames,
    redirects,
    service,
    path,
    access,
    ...(access === 'allowlist' && { allowlist }),
    ...(issuer !== undefined && { issuer }),
    podSelector: request.podSelector ?? { app: service.name },
    podPort: request.podPort ?? service.port,
  };
}
