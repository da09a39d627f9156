import type { PlacedRequest } from '../../../request/PlacedRequest';
import { backendRule } from './buildHttpRoute';
import type { PathMatch } from './buildHttpRoute';
import type { LoginService } from '../../../request/loginService';

/** Paths that oauth2-proxy answers "allowed" without a login, whoever asks. */
const answeredToAnybody = {
  /** Its probes are below `/oauth2`. */
  own: ['/robots.txt'],
  shared: ['/robots.txt', '/ping', '/ready'],
} as const;

/**
 * The rule that leads the login's paths to the login. Those that the proxy answers to anybody go there too: Envoy would take
 * the answer for a permission and let the request through to the app.
 */
export function loginRule(
  { request }: PlacedRequest,
  login: LoginService,
): Record<string, unknown> {
  const reachable = answeredToAnybody[login.mode].filter(
    path => request.path === '/' || path === request.path,
  );
  return backendRule(
    [
      { type: 'PathPrefix', value: '/oauth2' },
      ...reachable.map((value): PathMatch => ({ type: 'Exact', value })),
    ],
    { name: login.name, port: login.port },
  );
}
