import { profileNames } from '../controllers/profiles';
import { environmentId } from '../manifests/testing/arbitraryPlatform';
import { acceptedRequests } from '../manifests/testing/arbitraryRequest';
import { writeExposure } from './writeExposure';
import { keepRequest } from './fillFromFiles';
import { filesOf } from '../present/testing/askedFor';
import { keep, place, platform, shop, there } from './testing/mergedShop';

const requests = acceptedRequests(1_500);

describe.each(profileNames)('keep: true alone, with %s', profile => {
  it('changes no file', () => {
    const own = requests.filter(
      one =>
        one.platform.environments[environmentId]?.ingress.profile === profile,
    );
    for (const accepted of own) {
      const { entityRef, environment, namespace } = accepted.request;
      const written = writeExposure(
        {
          // The component's name keeps its case, which a parsed reference has lost.
          entityRef: accepted.input.entityRef ?? entityRef,
          environment,
          namespace,
          keep: true,
        },
        accepted.platform,
        filesOf(accepted),
      );
      expect(written.ok ? written.value.changed : written.refusals).toBe(false);
    }
  });
});

describe('fields that are left out', () => {
  it('are taken from the files', () => {
    expect(keep({})).toEqual({ value: { ...place, ...shop }, warnings: [] });
  });

  it.each<[string, object, object]>([
    [
      'not those that are named',
      { path: '/', hostnames: ['new.example.com'] },
      { ...shop, path: '/', hostnames: ['new.example.com'] },
    ],
    [
      'not the networks of another access',
      { access: 'public' },
      { ...shop, access: 'public', allowlist: undefined },
    ],
    [
      'not the pods of another Service',
      { service: { name: 'web', port: 80 } },
      {
        ...shop,
        service: { name: 'web', port: 80 },
        podSelector: undefined,
        podPort: undefined,
      },
    ],
    [
      'the pods of the same Service, however its port is written',
      { service: { name: 'shop', port: '80' } },
      { ...shop, service: { name: 'shop', port: '80' } },
    ],
    [
      'not a redirect that is a hostname now',
      { hostnames: ['WWW.example.com', 'shop.example.com'] },
      {
        ...shop,
        hostnames: ['WWW.example.com', 'shop.example.com'],
        redirects: [],
      },
    ],
    ['those that are null', { path: null }, shop],
    [
      'those that a form left empty',
      { hostnames: [], service: {}, allowlist: [], podSelector: {}, path: '' },
      shop,
    ],
    [
      'not redirects of which there shall be none',
      { redirects: [] },
      { ...shop, redirects: [] },
    ],
  ])('%s', (_, asked, wanted) => {
    const { value } = keep(asked);
    expect(value).toEqual({ ...place, ...wanted });
  });

  it('are the stricter access where the files are the same', () => {
    const files = there({
      ...shop,
      access: 'internal',
      issuer: 'company',
      allowlist: [],
    });
    expect(keep({}, files)).toMatchObject({
      value: { access: 'internal' },
      warnings: ['AccessKeptInternal'],
    });
    expect(keep({ access: 'public' }, files)).toMatchObject({
      value: { access: 'public' },
      warnings: [],
    });
  });
});

describe('what cannot be kept', () => {
  it.each([
    ['nothing is there', new Map<string, string>(), ['keep KeepNothingThere']],
    [
      'the files disagree',
      new Map(
        [
          ...there({ ...shop, hostnames: ['a.example.com', 'b.example.com'] }),
        ].map(([path, content]) => [
          path,
          content.replace('path: /shop', 'path: /x'),
        ]),
      ),
      ['path KeepNotReadable'],
    ],
    [
      'a file lost its networks',
      new Map(
        [...there(shop)].map(([path, content]) => [
          path,
          content.replace('203.0.113.0/24', 'everybody'),
        ]),
      ),
      ['allowlist KeepNotReadable'],
    ],
  ])('is refused: %s', (_, existing, refused) => {
    expect(keep({}, existing)).toEqual({ refused });
  });

  it('is the place', () => {
    expect(keep({ namespace: '../x' })).toEqual({
      refused: ['namespace DnsLabel'],
    });
  });
});

it.each<[string, unknown]>([
  ['no mapping', 7],
  ['nothing', undefined],
  ['a request without a wish', { ...place, ...shop }],
  ['a wish that is no boolean', { ...place, keep: 'yes' }],
])('leaves %s to parseRequest', (_, input) => {
  expect(keepRequest(input, platform, there(shop))).toEqual({
    ok: true,
    value: input,
    warnings: [],
  });
});
