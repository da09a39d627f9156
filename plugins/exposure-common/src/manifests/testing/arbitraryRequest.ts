import fc from 'fast-check';
import { accessKinds } from '../../controllers/Access';
import type { ExposureRequest } from '../../request/ExposureRequest';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';
import { parseAsked } from '../../writing/testing/asked';
import { profileNames } from '../../controllers/profiles';
import { arbitraryPlatform, environmentId } from './arbitraryPlatform';
import {
  arbitraryCidr,
  arbitraryEntityName,
  arbitraryLabel,
  arbitraryLabels,
  arbitraryNamespace,
  arbitraryPort,
  arbitraryPortName,
} from './arbitraryText';

/** A platform and a request to it that the core accepts, and the input that the request was parsed from. */
export interface AcceptedRequest {
  platform: ExposurePlatform;
  request: ExposureRequest;
  input: Record<string, unknown>;
}

const hostname = fc
  .tuple(
    fc.oneof(
      { weight: 16, arbitrary: arbitraryLabel },
      {
        weight: 2,
        arbitrary: fc.constantFrom('a.b.c', '1.2', 'bücher', 'WWW'),
      },
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('*', '*.preview') },
      {
        weight: 1,
        arbitrary: fc.constant(Array(3).fill('y'.repeat(60)).join('.')),
      },
    ),
    fc.constantFrom('example.com', 'apps.example.com'),
  )
  .map(parts => parts.filter(part => part !== '').join('.'));

const hostnames = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(hostname) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(hostname, { minLength: 2, maxLength: 10 }),
  },
);

const path = fc.constantFrom(
  '/',
  '/',
  '/shop',
  '/a/b.c/~d',
  '/on',
  '/1',
  '/a/',
);

const draft = fc.record(
  {
    component: arbitraryEntityName,
    namespace: arbitraryNamespace,
    hostnames,
    service: fc.record({
      name: arbitraryLabel,
      port: fc.oneof(
        { weight: 4, arbitrary: arbitraryPort },
        { weight: 1, arbitrary: arbitraryPortName },
      ),
    }),
    podSelector: arbitraryLabels,
    podPort: fc.oneof(arbitraryPort, arbitraryPortName),
    path,
    access: fc.constantFrom(...accessKinds),
    allowlist: fc.uniqueArray(arbitraryCidr, { minLength: 1, maxLength: 5 }),
    issuer: fc.nat(),
    redirects: fc.uniqueArray(hostname, { minLength: 1, maxLength: 2 }),
  },
  {
    requiredKeys: [
      'component',
      'namespace',
      'hostnames',
      'service',
      'access',
      'allowlist',
    ],
  },
);

/** Seed of everything random in the tests; a failure prints what is needed to see it again. */
export const seed = 20_261_123;

// Drawn once: parsing a platform costs more than everything a request goes through.
const platforms = profileNames.flatMap(profile =>
  fc.sample(
    arbitraryPlatform(profile)
      .map(section => parsePlatform(section))
      .filter(parsed => parsed.ok)
      .map(parsed => parsed.value),
    { numRuns: 60, seed },
  ),
);

/** A request to that platform as a form would send it. Not every one is accepted. */
const drafted = fc
  .tuple(fc.constantFrom(...platforms), draft)
  .map(([platform, { component, issuer, allowlist, ...rest }]) => {
    const environment = platform.environments[environmentId];
    const proxy = environment?.login?.oauth2Proxy;
    const issuers = environment?.certificates.issuers ?? [];
    const input: Record<string, unknown> = {
      entityRef: `component:default/${component}`,
      environment: environmentId,
      ...rest,
      // A login that is shared lies in one namespace, and only requests there can have it.
      ...(rest.access === 'login' &&
        proxy?.mode === 'shared' && { namespace: proxy.namespace }),
      ...(rest.access === 'allowlist' && { allowlist }),
      ...(issuer !== undefined &&
        issuers.length > 0 && {
          issuer: issuers[issuer % issuers.length]?.name,
        }),
    };
    return { platform, input };
  });

/** Random requests that the core accepts, over random platforms that `parsePlatform` accepts. */
export const acceptedRequest: fc.Arbitrary<AcceptedRequest> = drafted
  .map(({ platform, input }) => ({
    platform,
    input,
    parsed: parseAsked(input, platform),
  }))
  .filter(({ parsed }) => parsed.ok)
  .map(({ platform, input, parsed }) => {
    if (!parsed.ok) {
      throw new Error('filtered before');
    }
    return { platform, input, request: parsed.value };
  });

/** The same requests at every call. */
export function acceptedRequests(count: number): AcceptedRequest[] {
  return fc.sample(acceptedRequest, { numRuns: count, seed });
}
