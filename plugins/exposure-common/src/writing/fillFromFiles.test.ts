import type { Refusal } from '../input/Refusal';
import { profileNames } from '../controllers/profiles';
import { environmentId } from '../manifests/testing/arbitraryPlatform';
import { acceptedRequests } from '../manifests/testing/arbitraryRequest';
import { writeAsked } from './testing/asked';
import { draftRequest } from './draftRequest';
import { fillFromFiles } from './fillFromFiles';
import type { SeenFiles } from './fillFromFiles';
import { filesOf } from '../present/testing/askedFor';
import { fill, keep, place, platform, shop, there } from './testing/mergedShop';

const requests = acceptedRequests(1_500);

describe.each(profileNames)('keep: true alone, with %s', profile => {
  it('changes no file', () => {
    const own = requests.filter(
      one =>
        one.platform.environments[environmentId]?.ingress.profile === profile,
    );
    for (const accepted of own) {
      const { entityRef, environment, namespace } = accepted.request;
      const written = writeAsked(
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
      { ...shop, service: { name: 'shop', port: 80 } },
    ],
    [
      'not a redirect that is a hostname now',
      { hostnames: ['WWW.example.com', 'shop.example.com'] },
      {
        ...shop,
        hostnames: ['www.example.com', 'shop.example.com'],
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

it('takes nothing from the files where it does not wish that', () => {
  expect(fill({ ...place, ...shop }, there({ ...shop, path: '/' }))).toEqual({
    ok: true,
    value: shop,
    warnings: [],
  });
});

it.each<[string, unknown, string]>([
  ['no mapping', 7, ' Mapping'],
  ['nothing', undefined, ' Required'],
  ['a wish that is no boolean', { ...place, keep: 'yes' }, 'keep Boolean'],
])('is refused before the files are looked at: %s', (_, input, refused) => {
  const draft = draftRequest(input, platform);
  expect(
    draft.ok || draft.refusals.map(one => `${one.field} ${one.rule}`),
  ).toContain(refused);
});

const readable = there(shop);
const draftOf = (wishes: object) => {
  const draft = draftRequest({ ...place, ...shop, ...wishes }, platform);
  if (!draft.ok) {
    throw new Error(JSON.stringify(draft.refusals));
  }
  return draft.value;
};

describe('files that could not be read', () => {
  const tooLarge: Refusal = {
    field: 'deploy/x.yaml',
    rule: 'FileTooLarge',
    message: 'it is too large',
  };
  const unreadable = new Map([[tooLarge.field, tooLarge]]);
  const refusedOf = (wishes: object, files?: SeenFiles) => {
    const filled = fillFromFiles(draftOf(wishes), files);
    return filled.ok
      ? filled.warnings.map(({ id }) => id)
      : filled.refusals.map(({ field, rule }) => `${field} ${rule}`);
  };

  it.each([['keep'], ['add'], ['redirectOldHostnames']])(
    'are told alone, by their paths, with %s',
    wish => {
      expect(refusedOf({ [wish]: true }, { readable, unreadable })).toEqual([
        'deploy/x.yaml KeepNotReadable',
      ]);
    },
  );

  it('do not matter where nothing is taken from them', () => {
    expect(refusedOf({}, { readable, unreadable })).toEqual([]);
    expect(refusedOf({}, { notRead: 'down' })).toEqual([]);
    expect(refusedOf({})).toEqual([]);
  });

  it('let an addition be shown alone where none was read, and nothing else', () => {
    const notRead = { notRead: 'the forge is down' };
    expect(refusedOf({ add: true }, notRead)).toEqual(['AddedAlone']);
    expect(refusedOf({ keep: true }, notRead)).toEqual([
      'keep KeepNotReadable',
    ]);
    expect(
      refusedOf({ keep: true, add: true, redirectOldHostnames: true }, notRead),
    ).toEqual([
      'keep KeepNotReadable',
      'add KeepNotReadable',
      'redirectOldHostnames KeepNotReadable',
    ]);
  });

  it('are never taken for none where they were not read', () => {
    expect(refusedOf({ add: true })).toEqual(['add KeepNotReadable']);
  });
});
