import { redirectAddress } from '../redirectAddress';
import type { PlacedRequest } from '../PlacedRequest';
import type { RequestWarning } from './RequestWarning';

const keepsPath = ({ profile }: PlacedRequest) =>
  profile.ingress?.redirectsKeepPath !== false;

/** Where redirects lead, where that may surprise somebody. */
export const redirectWarnings: readonly RequestWarning[] = [
  {
    id: 'RedirectDropsPath',
    applies: placed =>
      !keepsPath(placed) && placed.request.redirects.length > 0,
    message: ({ request, profile }) =>
      `Redirects lead to ${
        request.path === '/'
          ? `the start page of ${request.hostnames[0]}`
          : redirectAddress(request)
      }: ${profile.name} accepts no variable for the path here.`,
  },
  {
    id: 'RedirectToUnserved',
    applies: placed =>
      keepsPath(placed) &&
      placed.request.redirects.length > 0 &&
      placed.request.path !== '/',
    message: ({ request: { hostnames, redirects, path } }) =>
      `Redirects keep the path, and only ${path} is served: https://${redirects[0]}/ leads to https://${hostnames[0]}/, which this exposure does not serve.`,
  },
];
