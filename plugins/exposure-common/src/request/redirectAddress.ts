import type { ExposureRequest } from './ExposureRequest';

/** Where a redirect leads that cannot keep the path: to the one that the app is served under. */
export function redirectAddress({
  hostnames: [first],
  path,
}: Pick<ExposureRequest, 'hostnames' | 'path'>): string {
  return `https://${first}${path === '/' ? '' : path}`;
}
