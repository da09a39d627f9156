import { fill, keep, place, shop, there } from './testing/mergedShop';

/** What becomes of a request with `add`, where {@link shop} is there. */
const add = (input: object, existing = there(shop)) =>
  keep({ keep: false, add: true, ...input }, existing);

const hostnames = ['new.example.com'];

describe('a request with add', () => {
  it('keeps all that is there and adds a hostname', () => {
    expect(add({ hostnames })).toEqual({
      value: {
        ...place,
        ...shop,
        hostnames: ['shop.example.com', 'new.example.com'],
      },
      warnings: [],
    });
  });

  it.each<[string, object, object]>([
    [
      'a redirect',
      { redirects: ['old.example.com'] },
      { redirects: ['www.example.com', 'old.example.com'] },
    ],
    [
      'nothing that is there already',
      { hostnames: ['SHOP.example.com', 'new.example.com'] },
      { hostnames: ['shop.example.com', 'new.example.com'] },
    ],
    [
      'nothing where it names nothing',
      { hostnames: [], redirects: [], service: {}, path: '' },
      {},
    ],
    [
      'an address that was a redirect',
      { hostnames: ['www.example.com'] },
      {
        hostnames: ['shop.example.com', 'www.example.com'],
        redirects: [],
      },
    ],
  ])('adds %s', (_, asked, wanted) => {
    expect(add(asked)).toEqual({
      value: { ...place, ...shop, ...wanted },
      warnings: [],
    });
  });

  it('may say again what is there, however it is written', () => {
    const again = {
      service: { name: 'shop', port: '80' },
      path: '/shop',
      access: 'allowlist',
      allowlist: ['203.0.113.0/24', '203.0.113.0/24'],
      issuer: 'letsencrypt',
      podSelector: { app: 'web' },
      podPort: '8080',
    };
    expect(add({ hostnames, ...again })).toMatchObject({
      value: { hostnames: ['shop.example.com', 'new.example.com'] },
    });
  });

  it.each<[string, object]>([
    ['service', { service: { name: 'web', port: 80 } }],
    ['path', { path: '/' }],
    ['access', { access: 'public' }],
    ['allowlist', { allowlist: ['198.51.100.0/24'] }],
    ['issuer', { issuer: 'company' }],
    ['podSelector', { podSelector: { app: 'other' } }],
    ['podPort', { podPort: 9090 }],
    ['redirects', { redirects: ['shop.example.com'] }],
  ])('refuses to change %s of what is there', (field, change) => {
    expect(add({ hostnames, ...change })).toEqual({
      refused: [`${field} AddWouldChange`],
    });
  });

  it('says what is there, for whom, and what would become of it', () => {
    const asked = { ...place, add: true, hostnames, access: 'public' };
    const kept = fill(asked, there(shop));
    expect(kept.ok || kept.refusals[0]?.message).toBe(
      'access is allowlist for shop.example.com, and adding would make it public; request allowlist, or use keep to change it for all addresses.',
    );
  });

  it('changes for all what it names together with keep', () => {
    expect(add({ keep: true, hostnames, path: '/' })).toMatchObject({
      value: {
        hostnames: ['shop.example.com', 'new.example.com'],
        path: '/',
        access: 'allowlist',
      },
    });
  });

  it('is refused with every field that is not valid, and its files are not compared', () => {
    const wrong = { hostnames: 'new.example.com', path: '../x', access: 7 };
    expect(add(wrong)).toEqual({
      refused: [
        'hostnames Required',
        'hostnames List',
        'path Path',
        'access OneOf',
      ],
    });
    expect(add({ hostnames: [7, 'a b'] })).toEqual({
      refused: [
        'hostnames[0] Hostname',
        expect.stringMatching(/^hostnames\[1\] /),
      ],
    });
  });

  it('compares no networks where there are none', () => {
    const open = { ...shop, access: 'public', allowlist: [] };
    const asked = { hostnames, access: 'allowlist', allowlist: ['10.0.0.0/8'] };
    expect(add(asked, there(open))).toEqual({
      refused: ['access AddWouldChange'],
    });
  });

  it('takes either access where the files are the same', () => {
    const internal = { ...shop, issuer: 'company', allowlist: [] };
    const files = there({ ...internal, access: 'internal' });
    for (const access of ['internal', 'public']) {
      expect(add({ hostnames, access }, files)).toMatchObject({
        value: { access },
      });
    }
    expect(add({ hostnames, access: 'login' }, files)).toEqual({
      refused: ['access KeepNotReadable'],
    });
  });

  it.each([
    ['nothing is there', new Map<string, string>()],
    [
      'another component is there',
      there({ ...shop, entityRef: 'component:default/web' }),
    ],
  ])('is a request like any other where %s', (_, existing) => {
    expect(add({ ...shop, hostnames }, existing)).toEqual({
      value: { ...place, ...shop, hostnames },
      warnings: [],
    });
  });

  it('is refused where a file cannot be understood', () => {
    const broken = new Map(
      [...there(shop)].map(([path, content]) => [path, `${content}\n- : [`]),
    );
    expect(add({ hostnames }, broken)).toEqual({
      refused: expect.arrayContaining(['add KeepNotReadable']),
    });
  });

  /** Files of an exposure, edited by hand. */
  const edited = (edit: (content: string, path: string) => string) =>
    new Map(
      Array.from(
        there({ ...shop, hostnames: ['a.example.com', 'b.example.com'] }),
        ([path, content]) => [path, edit(content, path)] as const,
      ).filter(([, content]) => content !== ''),
    );
  const ofOthers = (content: string) =>
    content
      .replace('app.kubernetes.io/managed-by: exposure', 'a: b')
      .replace("exposure.backstage.io/managed: 'true'", 'c: d');

  it.each([
    [
      'a route was deleted and its certificate was not',
      (content: string, path: string) =>
        path.endsWith('ingress.yaml') ? '' : content,
      'a.example.com, b.example.com, www.example.com',
    ],
    [
      'somebody took a route over and not its certificate',
      (content: string, path: string) =>
        path.endsWith('ingress.yaml') ? ofOthers(content) : content,
      'a.example.com',
    ],
    [
      'a route serves a name that nobody may ask for',
      (content: string) =>
        content.replace('host: b.example.com', 'host: intranet'),
      'intranet',
    ],
  ])('is refused where %s', (_, edit, names) => {
    const asked = { ...place, ...shop, redirects: [], add: true, hostnames };
    const kept = fill(asked, edited(edit));
    expect(kept.ok || kept.refusals).toEqual([
      {
        field: 'add',
        rule: 'KeepNotReadable',
        message: expect.stringMatching(`^The files have objects for ${names},`),
      },
    ]);
  });

  it('is refused where the files do not tell what it names', () => {
    const files = new Map(
      [
        ...there({ ...shop, hostnames: ['a.example.com', 'b.example.com'] }),
      ].map(([path, content]) => [
        path,
        content.replace('path: /shop', 'path: /x'),
      ]),
    );
    expect(add({ hostnames, path: '/shop' }, files)).toEqual({
      refused: ['path KeepNotReadable'],
    });
  });
});
