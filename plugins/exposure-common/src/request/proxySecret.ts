import type { PlacedRequest } from './PlacedRequest';
import { loginService } from './loginService';

/** A value that the proxy takes from its Secret: the key there, and the variable it becomes. */
export interface SecretEntry {
  key: string;
  variable: string;
}

const credentials: readonly SecretEntry[] = [
  { key: 'client-id', variable: 'OAUTH2_PROXY_CLIENT_ID' },
  { key: 'client-secret', variable: 'OAUTH2_PROXY_CLIENT_SECRET' },
  { key: 'cookie-secret', variable: 'OAUTH2_PROXY_COOKIE_SECRET' },
];

const issuerEntry: SecretEntry = {
  key: 'oidc-issuer-url',
  variable: 'OAUTH2_PROXY_OIDC_ISSUER_URL',
};

/** The Secret that a component's own login reads. */
export interface ProxySecret {
  name: string;
  entries: readonly SecretEntry[];
}

/**
 * The Secret that the team must create for its own login: it is never read and never written here.
 * @returns `undefined` where the login is not the component's own
 */
export function proxySecret(placed: PlacedRequest): ProxySecret | undefined {
  const login = loginService(placed);
  const settings = placed.environment.login?.oauth2Proxy;
  if (login?.mode !== 'own' || !settings) {
    return undefined;
  }
  return {
    name: settings.secretName ?? login.name,
    entries: settings.oidcIssuerUrl
      ? credentials
      : [...credentials, issuerEntry],
  };
}
