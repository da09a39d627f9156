import fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

const text = (characters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), maxLength });

/** Names that begin with a letter and end with a letter or digit, mostly short, sometimes as long as they may be. */
const nameOf = (inner: string, longest: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('shop', 'web', 'api', 'app') },
    {
      weight: 8,
      arbitrary: fc
        .tuple(text(letters, 1), text(inner, 10), text(letters + digits, 1))
        .map(parts => `s${parts.join('')}`.replace(/[^A-Za-z0-9]+$/, '')),
    },
    // What YAML 1.1 takes for something else than text.
    {
      weight: 2,
      arbitrary: fc.constantFrom('yes', 'no', 'on', 'null', 'true', 'e1'),
    },
    { weight: 1, arbitrary: fc.constant('x'.repeat(longest)) },
  );

/** RFC 1035 labels, which also are RFC 1123 labels. */
export const arbitraryLabel = nameOf(`${letters}${digits}-`, 63);

/** RFC 1123 labels may begin with a digit: what YAML takes for a number. */
export const arbitraryNamespace = fc.oneof(
  { weight: 9, arbitrary: arbitraryLabel },
  { weight: 1, arbitrary: fc.constantFrom('1', '007', '1e3', '0x10', '2-3') },
);

/** Names of components as the catalog allows them. */
export const arbitraryEntityName = nameOf(
  `${letters}${letters.toUpperCase()}${digits}-_.`,
  63,
).map(name => name.replace(/[-_.]{2,}/g, '-'));

export const arbitraryPortName = fc.constantFrom('http', 'web-1', 'on', 'e2');

export const arbitraryPort = fc.oneof(
  fc.constantFrom(80, 443, 3000, 8080),
  fc.integer({ min: 1, max: 65_535 }),
);

const labelKey = fc.constantFrom(
  'app',
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
  'K8s_App',
  'on',
  '1',
);

/** One to three labels of pods. */
export const arbitraryLabels = fc.dictionary(
  labelKey,
  fc.oneof(
    { weight: 9, arbitrary: arbitraryEntityName },
    { weight: 1, arbitrary: fc.constantFrom('', '1', '0.5', '1e3', 'true') },
  ),
  { minKeys: 1, maxKeys: 3 },
);

/** Networks whose host bits are zero. */
export const arbitraryCidr = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 223 }), fc.nat(255))
    .map(([a, b]) => `${a}.${b}.0.0/16`),
  fc.nat(255).map(d => `198.51.100.${d}/32`),
  fc.nat(65_535).map(group => `2001:db8:${group.toString(16)}::/48`),
);
