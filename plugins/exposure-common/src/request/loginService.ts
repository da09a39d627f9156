import type { OAuth2ProxySettings } from '../platform/ExposurePlatform';
import type { PlacedRequest } from './PlacedRequest';
import { bounded, componentSlug } from './names';

/** Where the login of an exposure answers, and which pods answer. */
export interface LoginService {
  mode: OAuth2ProxySettings['mode'];
  /** Of its Service. */
  name: string;
  namespace: string;
  /** Of its Service and of its pods. */
  port: number;
  podLabels: Record<string, string>;
}

/** Names of Services begin with a letter (RFC 1035); a component's need not. */
function ownName(component: string, service: string): string {
  const name = `${componentSlug(component)}-${service}`;
  return bounded(/^[a-z]/.test(name) ? name : `login-${name}`, 63);
}

/** One label, so that policies which compare labels one by one find exactly one that fits. */
const ownLabels = (name: string) => ({ 'app.kubernetes.io/instance': name });

/**
 * The login's Service: the platform's, or the component's own.
 * @returns `undefined` where the request asks for no login
 */
export function loginService({
  request,
  environment,
}: PlacedRequest): LoginService | undefined {
  if (request.access !== 'login' || !environment.login) {
    return undefined;
  }
  const { mode, service, namespace, port, podLabels } =
    environment.login.oauth2Proxy;
  if (mode === 'own') {
    const name = ownName(request.component, service);
    return {
      mode,
      name,
      namespace: request.namespace,
      port,
      podLabels: ownLabels(name),
    };
  }
  return {
    mode,
    name: service,
    namespace,
    port,
    podLabels: podLabels ?? { 'app.kubernetes.io/name': 'oauth2-proxy' },
  };
}
