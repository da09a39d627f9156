import { parseAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { buildManifests } from '../../manifests/testing/buildManifests';
import type { Manifest } from '../../manifests/Manifest';

const ingress = {
  profile: 'gateway-api',
  target: 'app.prod-eu.example.net',
  sourceIp: 'preserved',
};
const gateway = { name: 'public', namespace: 'gateways' };

function written(changes: object, settings: object = {}): Manifest[] {
  const platform = aPlatform({
    ingress: { ...ingress, gateway: { ...gateway, ...settings } },
  });
  const request = parseAsked(aRequest({ ...changes }), platform);
  if (!request.ok) {
    throw new Error(JSON.stringify(request.refusals));
  }
  const built = buildManifests(request.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return built.value;
}

const ofKind = (manifests: readonly Manifest[], kind: string) =>
  manifests.filter(manifest => manifest.kind === kind);

const guarded = [
  { access: 'login' },
  { access: 'allowlist', allowlist: ['203.0.113.0/24', '2001:db8::/48'] },
];

describe('Envoy Gateway', () => {
  it.each(guarded)('guards the routes to the app and no other: %j', access => {
    const manifests = written({
      ...access,
      hostnames: ['shop.example.com', 'orders.example.com'],
      redirects: ['old.example.com'],
    });
    const [policy, ...more] = ofKind(manifests, 'SecurityPolicy');
    expect(more).toEqual([]);
    expect(policy?.spec.targetRefs).toEqual(
      ['shop.shop.example.com', 'shop.orders.example.com'].map(name => ({
        group: 'gateway.networking.k8s.io',
        kind: 'HTTPRoute',
        name,
      })),
    );
  });

  it('fails closed', () => {
    const [login] = ofKind(written({ access: 'login' }), 'SecurityPolicy');
    expect(login?.spec).toMatchObject({ extAuth: { failOpen: false } });
    const [allowlist] = ofKind(
      written({ access: 'allowlist', allowlist: ['203.0.113.0/24'] }),
      'SecurityPolicy',
    );
    expect(allowlist?.spec).toMatchObject({
      authorization: { defaultAction: 'Deny' },
    });
  });

  it('writes no policy for what is public', () => {
    expect(ofKind(written({}), 'SecurityPolicy')).toEqual([]);
  });

  it.each([
    ['/', ['/oauth2', '/robots.txt', '/ping', '/ready']],
    ['/shop', ['/oauth2']],
    ['/ping', ['/oauth2', '/ping']],
  ])(
    'leads what the login answers to anybody below %s to the login',
    (path, paths) => {
      const route = written({ access: 'login', path }).find(({ metadata }) =>
        metadata.name.endsWith('-oauth2'),
      );
      expect(route?.spec).toMatchObject({
        rules: [{ matches: paths.map(value => ({ path: { value } })) }],
      });
    },
  );
});

describe('a Gateway without ListenerSets', () => {
  const manifests = written(
    {},
    { listenerSets: false, httpsListener: 'websecure', httpListener: 'web' },
  );

  it('gets no listener and no certificate of the team', () => {
    expect(manifests.map(({ kind }) => kind)).toEqual([
      'HTTPRoute',
      'HTTPRoute',
      'NetworkPolicy',
      'NetworkPolicy',
      'NetworkPolicy',
    ]);
  });

  it('has the routes on its own listeners', () => {
    expect(
      ofKind(manifests, 'HTTPRoute').map(({ spec }) => spec.parentRefs),
    ).toEqual(
      ['websecure', 'web'].map(sectionName => [
        expect.objectContaining({
          kind: 'Gateway',
          name: 'public',
          sectionName,
        }),
      ]),
    );
  });
});
