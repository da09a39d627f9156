import { parsePlatform } from '../platform/parsePlatform';
import { parseAsked } from '../writing/testing/asked';
import { aPlatformSection, aRequest } from '../request/testing/aPlatform';
import { controllerPeerOf } from './controllerPeer';
import type { Ability } from './ControllerProfile';
import { profileNames } from './profiles';
import { controllerProfiles, profileOf, profilesThatCan } from './profiles';

const needs = {
  controller: { hostNetworkCidrs: ['10.0.0.0/20'] },
  gateway: { name: 'public', namespace: 'gateways' },
};

/** A platform with everything that one of the profiles cannot do without. */
function platformOf(profile: string, ingress: Record<string, unknown> = {}) {
  const parsed = parsePlatform(
    aPlatformSection({
      ingress: {
        profile,
        target: 'app.example.net',
        sourceIp: 'preserved',
        ...(profile === 'alb' && { controller: needs.controller }),
        ...(profile === 'istio' && { gateway: needs.gateway }),
        ...(profile === 'gateway-api' && { gateway: needs.gateway }),
        ...ingress,
      },
    }),
  );
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const environment = parsed.value.environments['prod-eu'];
  if (!environment) {
    throw new Error('the platform has it');
  }
  return { platform: parsed.value, environment };
}

const anIssuer = { issuer: 'letsencrypt-dns' };

const asking: Record<Ability, [rule: string, request: object]> = {
  public: ['AccessNotPossible', {}],
  allowlist: [
    'AccessNotPossible',
    { access: 'allowlist', allowlist: ['192.0.2.0/24'] },
  ],
  login: ['AccessNotPossible', { access: 'login' }],
  internal: ['AccessNotPossible', { access: 'internal', issuer: 'company-ca' }],
  redirects: ['RedirectNotPossible', { redirects: ['old.example.com'] }],
  wildcard: ['WildcardNotPossible', { hostnames: ['*.apps.example.com'] }],
  portName: ['PortNumberNeeded', { service: { name: 'shop', port: 'web' } }],
};

// `asking` has a row for each ability and no other; Object.keys forgets that.
const abilities = Object.keys(asking) as Ability[];

describe.each(profileNames)('%s', name => {
  const { platform, environment } = platformOf(name);
  const cannot = profileOf(name)?.cannot(environment) ?? {};
  const usesIssuers = profileOf(name)?.tlsFrom(environment) === 'secret';

  it.each(abilities)('does %s, or is refused with its reason', ability => {
    const [rule, changes] = asking[ability];
    const { issuer, ...rest } = aRequest({ ...anIssuer, ...changes });
    const parsed = parseAsked(
      usesIssuers ? { ...rest, issuer } : rest,
      platform,
    );
    const because = cannot[ability];
    const told = parsed.ok
      ? []
      : parsed.refusals.filter(refusal => refusal.rule === rule);
    expect(
      told.map(({ message }) => message.includes(because ?? 'nothing')),
    ).toEqual(because ? [true] : []);
    expect(because === undefined || because.endsWith('.')).toBe(true);
  });

  it('is let in by a peer that is known, or by an entity', () => {
    const { entity } = profileOf(name) ?? {};
    expect(controllerPeerOf(environment) === undefined).toBe(
      entity !== undefined,
    );
  });
});

it.each(abilities)('somebody can do %s', ability => {
  const { environment } = platformOf('traefik');
  expect(profilesThatCan(ability, environment).length).toBeGreaterThan(2);
});

it.each([
  ['ingress-nginx', 1, true],
  ['traefik', 3, true],
  ['traefik-nginx', 1, false],
  ['haproxy', 1, true],
  ['haproxy', 2, false],
  ['haproxy-ingress', 1, true],
  ['haproxy-ingress', 2, false],
  ['f5-nginx', 2, true],
  ['kong', 2, true],
])(
  '%s with %i trusted proxies can keep an allowlist: %p',
  (name, trustedHops, can) => {
    const { environment } = platformOf(name, {
      sourceIp: 'forwardedFor',
      trustedHops,
    });
    const because = profileOf(name)?.cannot(environment).allowlist;
    expect(because === undefined).toBe(can);
  },
);

it.each(profileNames)('%s refuses an allowlist on an unknown address', name => {
  const { platform } = platformOf(name, { sourceIp: 'notPreserved' });
  const parsed = parseAsked(
    aRequest({ access: 'allowlist', allowlist: ['192.0.2.0/24'] }),
    platform,
  );
  expect(parsed).toMatchObject({
    ok: false,
    refusals: expect.arrayContaining([
      expect.objectContaining({
        field: 'access',
        rule: 'SourceIpNotPreserved',
        message: expect.stringMatching(
          /externalTrafficPolicy.*PROXY protocol.*x-forwarded-for and x-real-ip/,
        ),
      }),
    ]),
  });
});

it('warns of every profile that was not run against its controller', () => {
  const best = controllerProfiles.filter(({ tier }) => tier === 'bestEffort');
  expect(best.length).toBeGreaterThan(5);
  for (const { name, tlsFrom } of best) {
    const { platform, environment } = platformOf(name);
    const parsed = parseAsked(
      aRequest(tlsFrom(environment) === 'secret' ? anIssuer : {}),
      platform,
    );
    expect(parsed).toMatchObject({
      ok: true,
      warnings: expect.arrayContaining([
        expect.objectContaining({ id: 'ControllerBestEffort' }),
      ]),
    });
  }
});
