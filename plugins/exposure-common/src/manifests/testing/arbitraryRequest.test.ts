import { possibleAccesses } from '../../controllers/profiles';
import { profileNames } from '../../controllers/profiles';
import { environmentId } from './arbitraryPlatform';
import { acceptedRequests } from './arbitraryRequest';
import type { AcceptedRequest } from './arbitraryRequest';

const requests = acceptedRequests(10_000).map(accepted => ({
  ...accepted,
  environment: environmentOf(accepted),
}));

function environmentOf({ platform }: AcceptedRequest) {
  const environment = platform.environments[environmentId];
  if (!environment) {
    throw new Error('every random platform has it');
  }
  return environment;
}

/** Every profile with every access that one of its environments offers, and how many requests ask for it. */
const rows = profileNames.flatMap(profile => {
  const own = requests.filter(
    ({ environment }) => environment.ingress.profile === profile,
  );
  const possible = new Set(
    own.flatMap(({ environment }) => possibleAccesses(environment)),
  );
  return [...possible].map(
    access =>
      [
        profile,
        access,
        own.filter(({ request }) => request.access === access).length,
      ] as const,
  );
});

it.each(rows)('%s is asked for with access %s: %i times', (_p, _a, count) => {
  expect(count).toBeGreaterThanOrEqual(20);
});

it('has every profile', () => {
  expect(new Set(rows.map(([profile]) => profile))).toEqual(
    new Set(profileNames),
  );
});

it.each<[string, (accepted: (typeof requests)[number]) => unknown, unknown[]]>([
  [
    'ingress.sourceIp',
    ({ environment }) => environment.ingress.sourceIp.kind,
    ['preserved', 'proxyProtocol', 'forwardedFor', 'notPreserved'],
  ],
  [
    'certificates.shape',
    ({ environment }) => environment.certificates.shape,
    ['certificate', 'annotation'],
  ],
  [
    'certificates.solverPolicy',
    ({ environment }) => environment.certificates.solverPolicy,
    ['generate', 'platform'],
  ],
  [
    'dns.mode',
    ({ environment }) => environment.dns.mode,
    ['manual', 'externalDns', 'dnsEndpoint'],
  ],
  [
    'networkPolicy.dnsEgress',
    ({ environment }) => environment.networkPolicy.dnsEgress,
    ['clusterDns', 'nodeLocal', 'anywhere'],
  ],
  [
    'networkPolicy.defaultDeny',
    ({ environment }) => environment.networkPolicy.defaultDeny,
    ['app', 'namespace', 'none'],
  ],
  [
    'networkPolicy.shape',
    ({ environment }) => environment.networkPolicy.shape,
    ['separate', 'combined'],
  ],
  [
    'login.oauth2Proxy.mode, where a login is asked for',
    ({ environment, request }) =>
      request.access === 'login' && environment.login?.oauth2Proxy.mode,
    [false, 'shared', 'own'],
  ],
  [
    'gateway.implementation and gateway.listenerSets',
    ({ environment: { ingress } }) =>
      ingress.profile === 'gateway-api' &&
      `${ingress.gateway?.implementation} ${ingress.gateway?.listenerSets}`,
    [
      false,
      'envoyGateway true',
      'envoyGateway false',
      'other true',
      'other false',
    ],
  ],
  [
    'how the controller is named',
    ({ environment: { ingress } }) =>
      ingress.controller &&
      (ingress.controller.hostNetworkCidrs?.length ? 'networks' : 'pods'),
    [undefined, 'networks', 'pods'],
  ],
  [
    'the apex of a zone',
    ({ platform, request }) =>
      request.hostnames.includes('example.com') && platform.zones[1]?.apex,
    [false, 'alias', 'addresses'],
  ],
  [
    'a wildcard',
    ({ request }) => request.hostnames.some(name => name.startsWith('*.')),
    [true, false],
  ],
  ['redirects', ({ request }) => request.redirects.length, [0, 1, 2]],
])('has every value of %s', (_, valueOf, values) => {
  expect(new Set(requests.map(valueOf))).toEqual(new Set(values));
});

it('is the same at every call', () => {
  expect(acceptedRequests(50)).toEqual(acceptedRequests(50));
});
