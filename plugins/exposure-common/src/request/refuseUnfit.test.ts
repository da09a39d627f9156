import { parsePlatform } from './parsePlatform';
import { parseRequest } from './parseRequest';
import { aPlatform, aPlatformSection, aRequest } from './testing/aPlatform';

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
  ['dns.mode', 'DnsModeNotPossible', { ingress: { profile: 'gke', target } }],
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
  const parsed = parseRequest(
    aRequest({ issuer: 'letsencrypt-prod' }),
    platform,
  );
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

it('names the issuers that work where HTTP-01 does not', () => {
  const parsed = parseRequest(
    aRequest(),
    aPlatform({ ingress: { profile: 'f5-nginx', target } }),
  );
  expect(parsed).toMatchObject({
    ok: false,
    refusals: [
      {
        field: 'issuer',
        rule: 'Http01NotPossible',
        message: expect.stringContaining('letsencrypt-dns, company-ca'),
      },
    ],
  });
});
