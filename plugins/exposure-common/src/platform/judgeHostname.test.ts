import { parseAsked } from '../writing/testing/asked';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { findZone } from './findZone';
import { judgeHostname } from './judgeHostname';
import { parseHostname } from '../hostname/parseHostname';

const withoutAddresses = {
  ingress: { profile: 'traefik', target: 'app.prod-eu.example.net' },
};

function judge(text: string, platform = aPlatform()) {
  const hostname = parseHostname(text);
  const environment = platform.environments['prod-eu'];
  if (!hostname.ok || !environment) {
    throw new Error(text);
  }
  return judgeHostname(hostname.value, {
    platform,
    environment,
    field: 'hostname',
  });
}

describe('judgeHostname', () => {
  it.each([
    'shop.example.com',
    'a.apps.example.com',
    '*.apps.example.com',
    'example.com',
  ])('allows %s', text => {
    expect(judge(text)).toEqual([]);
  });

  const elsewhere = { environments: ['prod-eu'] };
  it.each([
    ['shop.example.org', 'HostnameOutsideZones', aPlatform()],
    ['shopexample.com', 'HostnameOutsideZones', aPlatform()],
    ['*.example.com', 'WildcardNotAllowed', aPlatform()],
    ['example.com', 'ApexRefused', aPlatform({}, { apex: 'refuse' })],
    ['apps.example.com', 'ApexRefused', aPlatform({}, elsewhere)],
    [
      'example.com',
      'ApexNeedsAddresses',
      aPlatform(withoutAddresses, { apex: 'addresses' }),
    ],
  ])('refuses %s by %s', (text, rule, platform) => {
    expect(judge(text, platform)).toEqual([
      { field: 'hostname', rule, message: expect.stringContaining(text) },
    ]);
  });

  it.each([
    ['group:default/shop', 'apps.example.com, example.com'],
    ['group:default/other', 'example.com'],
  ])('names %s its own zones and no other', (owner, zones) => {
    const parsed = parseAsked(
      aRequest({ hostnames: ['shop.example.org'] }),
      aPlatform(),
      { ownerRefs: [owner] },
    );
    expect(parsed).toMatchObject({
      ok: false,
      refusals: [
        {
          rule: 'HostnameOutsideZones',
          message: expect.stringMatching(new RegExp(`: ${zones}\\.$`)),
        },
      ],
    });
  });

  const closed = { owners: ['group:default/shop'] };
  it.each([
    ['a guest', ['user:default/guest'], 'You ask as user:default/guest; the'],
    ['a service', [], 'The request comes from a service, which owns nothing'],
  ])('says to %s who it is and what would open a zone', (_, ownerRefs, who) => {
    const platform = aPlatform({}, closed);
    const messages = ['shop.example.org', 'shop.example.com'].map(hostname => {
      const parsed = parseAsked(aRequest({ hostnames: [hostname] }), platform, {
        ownerRefs,
      });
      return parsed.ok ? '' : parsed.refusals[0]?.message;
    });
    expect(messages).toEqual([
      expect.stringContaining(`no zone of prod-eu is open to you. ${who}`),
      expect.stringContaining(`may request addresses. ${who}`),
    ]);
  });

  it('refuses a zone that serves other environments', () => {
    const platform = aPlatform();
    const environment = platform.environments['prod-eu'];
    const hostname = parseHostname('shop.example.com');
    if (!environment || !hostname.ok) {
      throw new Error('no environment');
    }
    const place = { platform, environment: { ...environment, id: 'staging' } };
    expect(judgeHostname(hostname.value, place)).toMatchObject([
      { rule: 'ZoneNotInEnvironment' },
    ]);
  });
});

describe('findZone', () => {
  const { zones } = aPlatform();
  it.each([
    ['shop.example.com', 'example.com'],
    ['shop.apps.example.com', 'apps.example.com'],
    ['apps.example.com', 'apps.example.com'],
    ['*.apps.example.com', 'apps.example.com'],
    ['myapps.example.com', 'example.com'],
    ['badexample.com', undefined],
  ])('of %s is %s, whatever their order', (hostname, suffix) => {
    expect(findZone(hostname, zones)?.suffix).toBe(suffix);
    expect(findZone(hostname, [...zones].reverse())?.suffix).toBe(suffix);
  });
});
