/**
 * Fields that are long, say nothing here, and that nobody wants to read through before passing a recording on. A Route of
 * OpenShift may hold a private key.
 */
const cut: readonly (readonly string[])[] = [
  ['metadata', 'managedFields'],
  [
    'metadata',
    'annotations',
    'kubectl.kubernetes.io/last-applied-configuration',
  ],
  ['spec', 'acme', 'caBundle'],
  ['spec', 'request'],
  ['spec', 'tls', 'key'],
  ['spec', 'tls', 'certificate'],
  ['spec', 'tls', 'caCertificate'],
  ['spec', 'tls', 'destinationCACertificate'],
  ['status', 'ca'],
  ['status', 'certificate'],
];

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  if (key === undefined || !Object.hasOwn(value, key)) {
    return value;
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...value, [key]: without(inner, rest) };
}

/** An object without what is not needed to judge it. */
export function trimObject(object: unknown): unknown {
  return cut.reduce<unknown>(without, object);
}
