import { dnsRecordsOf } from '../../platform/dnsRecords';
import { placeRequest } from '../../request/PlacedRequest';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { buildManifests } from '../testing/buildManifests';
import type { Manifest } from '../Manifest';
import { acceptedRequests, seed } from '../testing/arbitraryRequest';
import { endpointsOf } from '../testing/externalDns/endpointsOf';

const gateway = { name: 'public', namespace: 'gateways' };
const ingressOf = (profile: string) => ({
  profile,
  target: 'app.example.net',
  addresses: ['203.0.113.10', '2001:db8::10'],
  sourceIp: 'preserved',
  ...(profile === 'gateway-api' && { gateway }),
});

function written(profile: string, changes: object, apex = 'alias') {
  const platform = aPlatform(
    { ingress: ingressOf(profile), dns: { mode: 'externalDns' } },
    { apex },
  );
  const request = parseAsked(aRequest({ ...changes }), platform);
  if (!request.ok) {
    throw new Error(JSON.stringify(request.refusals));
  }
  return build({ request: request.value, platform });
}

function build({
  request,
  platform,
}: Pick<PlacedRequest, 'request' | 'platform'>) {
  const placed = placeRequest(request, platform);
  const built = buildManifests(request, platform);
  if (!placed || !built.ok) {
    throw new Error('was accepted before');
  }
  return { placed, manifests: built.value };
}

interface Written {
  placed: PlacedRequest;
  manifests: Manifest[];
}

/** What external-dns would write that differs from the records that the request needs. */
function surprises({ placed, manifests }: Written) {
  const { request, environment, platform, profile } = placed;
  const endpoints = endpointsOf(manifests, environment.dns.annotationPrefix);
  // Else the status says where names lead, or the platform's Gateway.
  const isKnown = profile.ingress
    ? !profile.addressPerIngress
    : environment.ingress.gateway?.listenerSets === true;
  return [...request.hostnames, ...request.redirects].flatMap(name => {
    const records = dnsRecordsOf(name, environment, platform);
    const wanted = {
      name,
      targets: isKnown ? records.map(({ value }) => value) : [],
      alias: isKnown && records.some(({ type }) => type === 'ALIAS'),
    };
    const found = endpoints.filter(endpoint => endpoint.name === name);
    return JSON.stringify(found) === JSON.stringify([wanted])
      ? []
      : [{ profile: profile.name, wanted, found }];
  });
}

it.each([
  [
    'a login beside an Ingress',
    'ingress-nginx',
    { access: 'login' },
    undefined,
  ],
  ['a login beside HTTPRoutes', 'gateway-api', { access: 'login' }, undefined],
  ['the redirect from plain HTTP', 'gateway-api', {}, undefined],
  [
    'an apex with addresses beside a name without',
    'gateway-api',
    { hostnames: ['www.example.com', 'example.com'] },
    'addresses',
  ],
  [
    'an apex with an alias',
    'traefik',
    { hostnames: ['example.com'], redirects: ['www.example.com'] },
    'alias',
  ],
  [
    'an apex with an alias, by HTTPRoute',
    'gateway-api',
    { hostnames: ['example.com'] },
    'alias',
  ],
])(
  'external-dns writes what is needed and once: %s',
  (_, profile, changes, apex) => {
    expect(surprises(written(profile, changes, apex))).toEqual([]);
  },
);

it(`external-dns writes what is needed, for random requests (seed ${seed})`, () => {
  const own = acceptedRequests(3_000)
    .map(build)
    .filter(({ placed }) => placed.environment.dns.mode === 'externalDns');
  const all = own.flatMap(surprises);
  expect(own.length).toBeGreaterThan(500);
  expect({ surprises: all.length, first: all[0] }).toEqual({ surprises: 0 });
});

it('a listener of a hostname is where its route attaches', () => {
  const { manifests } = written(
    'gateway-api',
    { hostnames: ['www.example.com', 'example.com'] },
    'addresses',
  );
  const sets = manifests.filter(({ kind }) => kind === 'ListenerSet');
  expect(sets.map(({ metadata }) => metadata.name)).toEqual([
    'shop',
    'shop.apex',
  ]);
});
