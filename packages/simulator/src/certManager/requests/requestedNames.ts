import type { KubernetesObject } from '../../kubernetes';
import { textAt } from '../../kubernetes/objects/json';

/** The names in `spec.request`: this world's requests are a list of names, where real ones hold a PKCS#10 request. */
export function requestedNames(request: KubernetesObject): string[] {
  const encoded = textAt(request, 'spec', 'request') ?? '';
  return Buffer.from(encoded, 'base64').toString().split(',').filter(Boolean);
}

/** The counterpart of {@link requestedNames}. */
export function encodeNames(dnsNames: readonly string[]): string {
  return Buffer.from([...dnsNames].sort().join(',')).toString('base64');
}
