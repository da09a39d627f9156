import type { PlacedRequest } from '../request/PlacedRequest';
import { proxySecret } from '../request/proxySecret';
import { block, bullets, code } from './markdown';

/** A random cookie secret is made on the spot: 32 bytes, in the alphabet that the proxy reads (RFC 4648 §5). */
const valueOf: Readonly<Record<string, string>> = {
  'client-id': 'CLIENT_ID',
  'client-secret': 'CLIENT_SECRET',
  'cookie-secret': `"$(openssl rand -base64 32 | tr -- '+/' '-_')"`,
  'oidc-issuer-url': 'https://ISSUER',
};

/** What a team does once for a login of its own; empty where the login is the platform's or none. */
export function describeLogin(placed: PlacedRequest): string {
  const secret = proxySecret(placed);
  if (!secret) {
    return '';
  }
  const { namespace, hostnames } = placed.request;
  const keys = secret.entries.map(({ key }) => key);
  return [
    'The component gets its own oauth2-proxy. Two steps are yours, because no credential may pass through a repository:',
    '',
    bullets([
      `Register at the identity provider the addresses to which it may send visitors back: ${hostnames
        .map(hostname => code(`https://${hostname}/oauth2/callback`))
        .join(', ')}.`,
      `Create the Secret ${code(secret.name)} with the keys ${keys
        .map(code)
        .join(', ')}. Its pods wait for it.`,
    ]),
    '',
    block([
      `kubectl --namespace ${namespace} create secret generic ${secret.name} \\`,
      ...keys.map(
        (key, at) =>
          `  --from-literal=${key}=${valueOf[key] ?? ''}${
            at < keys.length - 1 ? ' \\' : ''
          }`,
      ),
    ]),
  ].join('\n');
}
