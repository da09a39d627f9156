/**
 * With another value than `dns-controller`, external-dns leaves an object out. Its prefix is `external-dns.alpha.…` unless it
 * was started with another one.
 * @see https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/
 */
export const keepingAnnotations: readonly string[] = [
  'external-dns.kubernetes.io/controller',
  'external-dns.alpha.kubernetes.io/controller',
];

const prefixes = [
  'external-dns.kubernetes.io/',
  'external-dns.alpha.kubernetes.io/',
];

/** By these external-dns points the record of an object elsewhere than its status says. */
export const targetAnnotations: readonly string[] = prefixes.map(
  prefix => `${prefix}target`,
);

/** With one of these the record is one of several of the same name, each for a share of the visitors. */
export const shareAnnotations: readonly string[] = prefixes.map(
  prefix => `${prefix}set-identifier`,
);
