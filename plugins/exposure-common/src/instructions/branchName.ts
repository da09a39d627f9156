import { ownerOf } from '../manifests/landing/generatedMark';
import type { ExposureRequest } from '../request/ExposureRequest';

/**
 * The branch of a component's pull request. It follows from environment, namespace and component alone,
 * so that asking again updates the same pull request.
 * @public
 */
export function branchName(
  request: Pick<ExposureRequest, 'environment' | 'namespace' | 'component'>,
): string {
  return `exposure/${ownerOf(request)}`;
}
