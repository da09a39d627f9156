import { annotations } from '../kubernetes/annotations';
import { parseAsked } from '../writing/testing/asked';
import { buildManifests } from '../manifests/testing/buildManifests';
import type { Manifest } from '../manifests/Manifest';
import { acceptedRequests } from '../manifests/testing/arbitraryRequest';
import { readCases } from '../manifests/testing/readCases';
import { profileNames } from './profiles';
import { profileOf } from './profiles';

/** What objects may carry whichever controller reads them. */
const shared = new Set<string>([
  annotations.allowHttp,
  annotations.clusterIssuer,
  annotations.issuer,
  annotations.issuerKind,
  annotations.issuerGroup,
  annotations.solverClassOverride,
  annotations.solverClassOfIngress,
  annotations.solverIngressOverride,
  annotations.solverInPlace,
  annotations.temporaryCertificate,
  'cert-manager.io/private-key-algorithm',
  'cert-manager.io/private-key-size',
  'cert-manager.io/private-key-rotation-policy',
  'cert-manager.io/renew-before-percentage',
]);

const externalDns = ['hostname', 'ttl', 'alias', 'target', 'controller'];

const golden = readCases().map(({ platform, request }) => {
  const parsed = parseAsked(request, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return { platform, request: parsed.value };
});

const cases = [...golden, ...acceptedRequests(3_000)].map(
  ({ platform, request }) => {
    const environment = platform.environments[request.environment];
    const built = buildManifests(request, platform);
    if (!environment || !built.ok) {
      throw new Error('was accepted before');
    }
    return { environment, manifests: built.value };
  },
);

const keysOf = ({ metadata }: Manifest) =>
  Object.keys(metadata.annotations ?? {});

it.each(profileNames)('%s writes annotations of its list only', name => {
  const own = cases.filter(
    ({ environment }) => environment.ingress.profile === name,
  );
  const listed = profileOf(name)?.ingress?.annotationKeys ?? [];
  const strangers = own.flatMap(({ environment, manifests }) => {
    const known = new Set([
      ...shared,
      ...listed,
      ...externalDns.map(key => `${environment.dns.annotationPrefix}${key}`),
    ]);
    return manifests.flatMap(keysOf).filter(key => !known.has(key));
  });
  expect(own.length).toBeGreaterThan(20);
  expect([...new Set(strangers)]).toEqual([]);
});

it.each(profileNames)('%s writes every annotation of its list', name => {
  const listed = profileOf(name)?.ingress?.annotationKeys ?? [];
  const written = new Set(
    cases
      .filter(({ environment }) => environment.ingress.profile === name)
      .flatMap(({ manifests }) => manifests.flatMap(keysOf)),
  );
  expect(listed.filter(key => !written.has(key))).toEqual([]);
});

// Each of these let a user's text into the configuration of a proxy, or switches a route's protection off.
it('has no list with a snippet, a rewrite, a regular expression or an alias', () => {
  const listed = profileNames.flatMap(
    name => profileOf(name)?.ingress?.annotationKeys ?? [],
  );
  expect(
    listed.filter(key => /snippet|rewrite|regex|alias|mirror|tls-/.test(key)),
  ).toEqual([]);
});
