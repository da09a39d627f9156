import { profileOf } from '../manifests/controllers/profiles';
import type { Facts } from './Facts';

/**
 * Whether the controller serves certificates from Secrets, which cert-manager fills. Where it takes them from elsewhere,
 * objects of the cluster tell nothing about them, and only a TLS handshake does.
 */
export function servesSecrets({ seen: { environment } }: Facts): boolean {
  const profile = profileOf(environment.ingress.profile);
  return !profile || profile.tlsFrom(environment) === 'secret';
}
