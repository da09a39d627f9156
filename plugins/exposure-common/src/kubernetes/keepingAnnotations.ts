/**
 * With another value than `dns-controller`, external-dns leaves an object out. Its prefix is `external-dns.alpha.…` unless it
 * was started with another one.
 * @see https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/
 */
export const keepingAnnotations: readonly string[] = [
  'external-dns.kubernetes.io/controller',
  'external-dns.alpha.kubernetes.io/controller',
];
