import { parseAsked } from './testing/asked';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import type { ExposurePlatform } from '../platform/ExposurePlatform';

const gatewayApi = {
  ingress: {
    profile: 'gateway-api',
    target: 'app.prod-eu.example.net',
    sourceIp: 'preserved',
    gateway: { name: 'public', namespace: 'gateways' },
  },
};
const otherGateway = {
  ingress: {
    ...gatewayApi.ingress,
    gateway: { ...gatewayApi.ingress.gateway, implementation: 'other' },
    controller: { hostNetworkCidrs: ['10.0.0.0/24'] },
  },
};
const ingressNginx = {
  ingress: { profile: 'ingress-nginx', target: 'app.prod-eu.example.net' },
};
const blindLoadBalancer = {
  ingress: { profile: 'traefik', target: 'app.prod-eu.example.net' },
};
const allowlist = { access: 'allowlist', allowlist: ['203.0.113.0/24'] };
const wildcard = {
  hostnames: ['*.apps.example.com'],
  issuer: 'letsencrypt-dns',
};

function parse(changes: object, platform: ExposurePlatform = aPlatform()) {
  return parseAsked(aRequest({ ...changes }), platform);
}

describe('a request that stands alone', () => {
  it('fills in what is left out', () => {
    const { podSelector, podPort, ...least } = aRequest();
    expect(parseAsked(least, aPlatform())).toMatchObject({
      ok: true,
      value: {
        entityRef: 'component:default/shop',
        component: 'shop',
        path: '/',
        access: 'public',
        allowlist: [],
        redirects: [],
      },
      warnings: [
        { id: 'PodSelectorAssumed' },
        { id: 'PodPortAssumed' },
        { id: 'EgressOnlyDns' },
        { id: 'HttpsRedirectByPlatform' },
      ],
    });
  });

  it.each([
    [
      'a pasted address',
      { hostnames: ['https://SHOP.example.com/x'] },
      { hostnames: ['shop.example.com'] },
    ],
    [
      'a short reference',
      { entityRef: 'shop' },
      { entityRef: 'component:default/shop' },
    ],
    [
      'upper case in a reference',
      { entityRef: 'Component:Default/Shop' },
      { entityRef: 'component:default/shop', component: 'Shop' },
    ],
    ['a number in quotes', { podPort: '3000' }, { podPort: 3000 }],
    [
      'a port name',
      { service: { name: 'shop', port: 'http' } },
      { service: { name: 'shop', port: 'http' } },
    ],
    [
      'a network not in its shortest form',
      { access: 'allowlist', allowlist: ['2001:DB8:0::/48'] },
      { allowlist: ['2001:db8::/48'] },
    ],
    [
      'a network twice',
      { access: 'allowlist', allowlist: ['2001:DB8:0::/48', '2001:db8::/48'] },
      { allowlist: ['2001:db8::/48'] },
    ],
    ['where the files go', { targetPath: '.' }, {}],
    ['a path with a tilde', { path: '/~shop' }, { path: '/~shop' }],
    ['a wildcard', wildcard, { hostnames: ['*.apps.example.com'] }],
    [
      'a private CA',
      { access: 'internal', issuer: 'company-ca' },
      { issuer: 'company-ca' },
    ],
  ])('understands %s', (_, changes, value) => {
    expect(parse(changes)).toMatchObject({ ok: true, value });
  });

  const rows: [
    field: string,
    rule: string,
    changes: object,
    environment?: object,
  ][] = [
    ['entityRef', 'Required', { entityRef: undefined }],
    ['entityRef', 'EntityReference', { entityRef: 'component:default/sh op' }],
    ['entityRef', 'EntityReference', { entityRef: 'component:../shop' }],
    ['environment', 'UnknownEnvironment', { environment: 'prod-us' }],
    ['environment', 'UnknownEnvironment', { environment: 'constructor' }],
    ['environment', 'Required', { environment: undefined }],
    ['namespace', 'DnsLabel', { namespace: 'Shop' }],
    ['namespace', 'DnsLabel', { namespace: '../shop' }],
    ['namespace', 'DnsLabel', { namespace: 'a'.repeat(64) }],
    ['hostnames', 'Required', { hostnames: [] }],
    ['hostnames', 'Required', { hostnames: 'shop.example.com' }],
    [
      'hostnames',
      'List',
      { hostnames: Array.from({ length: 11 }, (_, n) => `n${n}.example.com`) },
    ],
    [
      'hostnames',
      'HostnameNamedTwice',
      { hostnames: ['shop.example.com', 'SHOP.example.com.'] },
    ],
    ['hostnames[0]', 'Hostname', { hostnames: [7] }],
    [
      'hostnames[1]',
      'HostnameUnderscore',
      { hostnames: ['shop.example.com', 'a_b.example.com'] },
    ],
    [
      'hostnames[0]',
      'HostnameOutsideZones',
      { hostnames: ['shop.example.org'] },
    ],
    ['service', 'Mapping', { service: 'shop' }],
    ['service.name', 'ServiceName', { service: { name: '1shop', port: 80 } }],
    ['service.port', 'PortName', { service: { name: 'shop', port: 0 } }],
    ['service.port', 'PortName', { service: { name: 'shop', port: 99_999 } }],
    [
      'service.port',
      'PortName',
      { service: { name: 'shop', port: 'a-very-long-port-name' } },
    ],
    ['service.port', 'Required', { service: { name: 'shop' } }],
    [
      'service.extra',
      'UnknownField',
      { service: { name: 'shop', port: 80, extra: 1 } },
    ],
    ['podSelector', 'EmptySelector', { podSelector: {} }],
    ['podSelector', 'LabelKey', { podSelector: { 'a b': 'c' } }],
    ['podSelector.app', 'LabelValue', { podSelector: { app: 'a b' } }],
    ['podPort', 'PortName', { podPort: 1.5 }],
    ['path', 'Path', { path: 'shop' }],
    ['path', 'Path', { path: '/a/../b' }],
    ['path', 'Path', { path: '/a;{}' }],
    ['path', 'Path', { path: '/%2f' }],
    ['access', 'OneOf', { access: 'everyone' }],
    ['access', 'AccessNotPossible', allowlist, otherGateway],
    ['access', 'AccessNotPossible', { access: 'login' }, otherGateway],
    [
      'access',
      'AccessNotPossible',
      { access: 'internal' },
      {
        ingress: {
          ...gatewayApi.ingress,
          gateway: { ...gatewayApi.ingress.gateway, listenerSets: false },
        },
      },
    ],
    [
      'podSelector',
      'PodSelectorOneLabel',
      { podSelector: { app: 'shop', tier: 'web' } },
      { networkPolicy: { shape: 'combined' } },
    ],
    ['access', 'SourceIpNotPreserved', allowlist, blindLoadBalancer],
    ['access', 'LoginNotConfigured', { access: 'login' }, { login: undefined }],
    [
      'access',
      'LoginInOtherNamespace',
      { access: 'login', namespace: 'other' },
    ],
    ['access', 'WildcardWithLogin', { ...wildcard, access: 'login' }],
    ['path', 'PathReserved', { access: 'login', path: '/oauth2/x' }],
    ['allowlist', 'AllowlistEmpty', { access: 'allowlist' }],
    [
      'allowlist',
      'AllowlistEverybody',
      { access: 'allowlist', allowlist: ['::/0'] },
    ],
    ['allowlist', 'AllowlistWithoutAccess', { allowlist: ['203.0.113.0/24'] }],
    [
      'allowlist[0]',
      'CidrHostBits',
      { access: 'allowlist', allowlist: ['203.0.113.1/24'] },
    ],
    ['issuer', 'UnknownIssuer', { issuer: 'other' }],
    ['issuer', 'InternalNeedsInternalIssuer', { access: 'internal' }],
    ['issuer', 'WildcardNeedsDns01', { hostnames: ['*.apps.example.com'] }],
    ['issuer', 'IssuerCannotProve', { issuer: 'unproven' }],
    ['redirects', 'RedirectIsHostname', { redirects: ['shop.example.com'] }],
    [
      'redirects',
      'RedirectWildcard',
      { redirects: ['*.apps.example.com'], issuer: 'letsencrypt-dns' },
    ],
    [
      'redirects',
      'RedirectToWildcard',
      { ...wildcard, redirects: ['shop.example.com'] },
    ],
    [
      'service',
      'PortNumberNeeded',
      { service: { name: 'shop', port: 'http' } },
      gatewayApi,
    ],
    ['path', 'PathNotPossible', { path: '/~shop' }, ingressNginx],
    ['path', 'PathNotPossible', { path: '/etc/passwd' }, ingressNginx],
    ['hostname', 'UnknownField', { hostname: 'shop.example.com' }],
  ];

  it.each(rows.map(row => [row[0], row[1], row[2], row[3] ?? {}] as const))(
    'refuses %s by %s: %j',
    (field, rule, changes, environment) => {
      expect(parse(changes, aPlatform({ ...environment }))).toEqual({
        ok: false,
        refusals: expect.arrayContaining([
          { field, rule, message: expect.stringMatching(/^\S.*\.$/s) },
        ]),
      });
    },
  );

  it('tells everything that is wrong at once', () => {
    const parsed = parse({
      namespace: 'X',
      path: '',
      hostnames: ['a_b', 'x.example.org'],
      access: 'login',
    });
    expect(parsed.ok ? [] : parsed.refusals.map(({ field }) => field)).toEqual([
      'namespace',
      'hostnames[0]',
      'hostnames[1]',
      'path',
    ]);
  });

  it.each([[undefined], [null], [7], ['text'], [[]], [() => 1]])(
    'refuses %p whole',
    input => {
      expect(parseAsked(input, aPlatform())).toMatchObject({
        ok: false,
        refusals: [{ field: '' }],
      });
    },
  );

  it('never reads what an object inherits', () => {
    const inherited: unknown = Object.create(aRequest());
    expect(parseAsked(inherited, aPlatform())).toMatchObject({ ok: false });
    const poisoned: unknown = JSON.parse(
      `{"__proto__": ${JSON.stringify(aRequest())}}`,
    );
    expect(parseAsked(poisoned, aPlatform())).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({ rule: 'UnknownField' }),
      ]),
    });
  });

  const mine = { hostnames: ['shop.apps.example.com'] };
  it.each([
    ['an owner of the zone', ['group:default/shop'], true],
    ['an owner written otherwise', ['Group:default/Shop'], true],
    ['somebody else', ['group:default/other'], false],
    ['nobody', [], false],
    ['the command line', undefined, true],
  ])('lets %s ask accordingly', (_, ownerRefs, ok) => {
    const parsed = parseAsked(aRequest(mine), aPlatform(), { ownerRefs });
    expect(parsed).toMatchObject(
      ok
        ? { ok }
        : { ok, refusals: [{ field: 'hostnames[0]', rule: 'ZoneNotYours' }] },
    );
  });
});

describe('rules of the whole', () => {
  const told = (changes: object) => {
    const parsed = parse(changes);
    return parsed.ok
      ? []
      : parsed.refusals.map(({ field, rule }) => `${field} ${rule}`);
  };

  it.each<[string, object, string[]]>([
    [
      'another network is refused',
      { access: 'allowlist', allowlist: ['203.0.113.1/24', '0.0.0.0/0'] },
      ['allowlist[0] CidrHostBits', 'allowlist AllowlistEverybody'],
    ],
    [
      'another hostname is refused',
      { hostnames: ['a_b.example.com', '*.apps.example.com'] },
      ['hostnames[0] HostnameUnderscore', 'issuer WildcardNeedsDns01'],
    ],
    [
      'other hostnames are refused alike',
      {
        hostnames: ['a_b', 'c_d', 'shop.example.com', 'shop.example.com'],
        redirects: ['e_f', 'shop.example.com'],
      },
      [
        'hostnames[0] HostnameUnderscore',
        'hostnames[1] HostnameUnderscore',
        'hostnames HostnameNamedTwice',
        'redirects[0] HostnameUnderscore',
      ],
    ],
    [
      'the issuer is unknown',
      { access: 'login', issuer: 'other', path: '/oauth2' },
      ['issuer UnknownIssuer', 'path PathReserved'],
    ],
    [
      'the environment is unknown',
      {
        environment: 'prod-us',
        access: 'allowlist',
        allowlist: ['::/0'],
        redirects: ['shop.example.com'],
      },
      [
        'environment UnknownEnvironment',
        'allowlist AllowlistEverybody',
        'redirects RedirectIsHostname',
      ],
    ],
  ])('are told where %s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });

  it('say nothing about a list whose items are all refused', () => {
    expect(told({ access: 'allowlist', allowlist: ['x'] })).toEqual([
      'allowlist[0] Cidr',
    ]);
  });
});
