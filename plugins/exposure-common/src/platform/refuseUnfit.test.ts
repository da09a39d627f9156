import { parsePlatform } from './parsePlatform';
import { parseAsked } from '../writing/testing/asked';
import {
  aPlatform,
  aPlatformSection,
  aRequest,
} from '../request/testing/aPlatform';

const target = 'app.example.net';
const networks = { hostNetworkCidrs: ['10.0.0.0/20'] };
const path = 'exposure.environments.prod-eu';

it.each([
  [
    'ingress.controller.hostNetworkCidrs',
    'Required',
    { ingress: { profile: 'alb', target } },
  ],
  [
    'ingress.controller.hostNetworkCidrs',
    'Required',
    // Without labels the whole namespace would be let in.
    { ingress: { profile: 'alb', target, controller: { namespace: 'x' } } },
  ],
  [
    'dns.mode',
    'DnsModeNotPossible',
    { ingress: { profile: 'gke', target }, dns: { mode: 'dnsEndpoint' } },
  ],
  [
    'ingress.className',
    'OneOf',
    { ingress: { profile: 'gke', target, className: 'gce-internal' } },
  ],
  [
    'certificates.issuers',
    'Required',
    { ingress: { profile: 'haproxy', target }, certificates: undefined },
  ],
  [
    'ingress.gateway',
    'Required',
    { ingress: { profile: 'istio', target }, certificates: undefined },
  ],
])('refuses %s by %s: %j', (field, rule, environment) => {
  expect(parsePlatform(aPlatformSection(environment))).toMatchObject({
    ok: false,
    refusals: expect.arrayContaining([
      expect.objectContaining({
        field: `${path}.${field}`,
        rule,
        message: expect.stringContaining(`${path}.${field}`),
      }),
    ]),
  });
});

it.each([[undefined], [{}], [{ issuers: [] }], [{ issuers: [{ name: 'x' }] }]])(
  'needs no issuer where certificates come from elsewhere: %j',
  certificates => {
    const platform = parsePlatform(
      aPlatformSection({
        ingress: { profile: 'alb', target, controller: networks },
        certificates,
      }),
    );
    expect(platform).toMatchObject({ ok: true });
  },
);

it('refuses an issuer that would have no effect', () => {
  const platform = aPlatform({
    ingress: { profile: 'alb', target, controller: networks },
  });
  const parsed = parseAsked(aRequest({ issuer: 'letsencrypt-prod' }), platform);
  expect(parsed).toMatchObject({
    ok: false,
    refusals: [
      {
        field: 'issuer',
        rule: 'IssuerNotUsed',
        message: expect.stringContaining('AWS Certificate Manager'),
      },
    ],
  });
});

it('names the issuers that work where the solver would stand behind the access', () => {
  const parsed = parseAsked(
    aRequest({ access: 'allowlist', allowlist: ['192.0.2.0/24'] }),
    aPlatform({
      ingress: { profile: 'f5-nginx', target, sourceIp: 'preserved' },
    }),
  );
  expect(parsed).toMatchObject({
    ok: false,
    refusals: [
      {
        field: 'issuer',
        rule: 'Http01BehindAccess',
        message: expect.stringContaining('letsencrypt-dns, company-ca'),
      },
    ],
  });
});
