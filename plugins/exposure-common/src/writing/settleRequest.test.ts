import type { Parsed } from '../input/Refusal';
import { acceptedRequests } from '../manifests/testing/arbitraryRequest';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { draftRequest } from './draftRequest';
import type { RequestFact, Requester } from './RequestDraft';
import { requestInput } from './requestInput';
import type { RequestFacts } from './settleRequest';
import { parseAsked, settleAsked, writeAsked } from './testing/asked';
import { place, platform, shop, there } from './testing/mergedShop';

const annotations = { 'backstage.io/kubernetes-namespace': 'shop' };
const least = {
  ...place,
  hostnames: ['new.example.com'],
  service: { name: 'shop', port: 80 },
};

function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  return parsed.value;
}

const refusedOf = (
  parsed: ReturnType<typeof draftRequest | typeof settleAsked>,
) =>
  parsed.ok ? [] : parsed.refusals.map(({ field, rule }) => `${field} ${rule}`);

/** What is refused before anything is looked at. */
const refusedAtOnce = (input: object, requester?: Requester) =>
  refusedOf(draftRequest({ ...place, ...input }, platform, requester));

const refused = (input: object, facts: RequestFacts, requester?: Requester) =>
  refusedOf(settleAsked({ ...place, ...input }, platform, requester, facts));

const files = { readable: there(shop) };

describe('a draft', () => {
  it.each<[object, Requester, RequestFact[]]>([
    [least, {}, ['services', 'annotations']],
    [least, { annotations }, ['services']],
    [{ keep: true }, {}, ['files', 'services', 'annotations']],
    [{ ...least, add: true }, { annotations }, ['files', 'services']],
    [
      { ...least, redirectOldHostnames: true, keep: false },
      { annotations },
      ['files', 'services'],
    ],
  ])('says what must be looked at: %j', (input, requester, needs) => {
    const draft = draftRequest({ ...place, ...input }, platform, requester);
    expect(draft.ok && draft.value.needs).toEqual(needs);
  });

  it('is refused for every field that it names, whatever the files may fill in', () => {
    const wrong = {
      path: '../x',
      access: 'all',
      hostnames: ['a_b.example.com'],
    };
    for (const wishes of [{ keep: true }, { add: true }]) {
      expect(refusedAtOnce({ ...wrong, ...wishes })).toEqual([
        'hostnames[0] HostnameUnderscore',
        'path Path',
        'access OneOf',
      ]);
    }
    expect(refusedAtOnce(wrong)).toEqual([
      'hostnames[0] HostnameUnderscore',
      'service Required',
      'service.name Required',
      'service.port Required',
      'path Path',
      'access OneOf',
    ]);
  });

  it('names a hostname by its place in what was typed, whatever is there already', () => {
    const hostnames = ['new.example.com', 'shop.example.org'];
    expect(refusedAtOnce({ hostnames, add: true })).toEqual([
      'hostnames[1] HostnameOutsideZones',
    ]);
  });

  it('is judged as a whole only where the files cannot change it', () => {
    const allowlist = ['203.0.113.0/24'];
    const rule = 'allowlist AllowlistWithoutAccess';
    expect(refusedAtOnce({ ...least, allowlist })).toEqual([rule]);
    expect(
      refusedAtOnce({ ...least, allowlist, redirectOldHostnames: true }),
    ).toEqual([rule]);
    const added = { hostnames: least.hostnames, allowlist, add: true };
    expect(refusedAtOnce(added)).toEqual([]);
    expect(refused(added, { files })).toEqual([]);
    const open = {
      readable: there({ ...shop, access: 'public', allowlist: [] }),
    };
    expect(refused({ keep: true, allowlist }, { files: open })).toEqual([rule]);
  });

  it('takes an empty value for one that is left out only where it may be filled in', () => {
    const empty = { ...least, path: '', podSelector: {} };
    expect(refusedAtOnce(empty)).toEqual([
      'podSelector EmptySelector',
      'path Path',
    ]);
    expect(refusedAtOnce({ ...empty, add: true })).toEqual([]);
    expect(refusedAtOnce({ ...empty, redirectOldHostnames: true })).toEqual([
      'podSelector EmptySelector',
      'path Path',
    ]);
  });

  describe('for a component whose namespaces are known', () => {
    const requester = { annotations };

    it('is refused in another team’s, together with all else', () => {
      const input = { ...least, namespace: 'bank', path: 'x' };
      expect(refusedAtOnce(input, requester)).toEqual([
        'path Path',
        'namespace NamespaceNotOfEntity',
      ]);
      expect(refusedAtOnce({ ...least, namespace: 'bank' })).toEqual([]);
    });

    it('is told once of a namespace that is none', () => {
      expect(refusedAtOnce({ ...least, namespace: '../x' }, requester)).toEqual(
        ['namespace DnsLabel'],
      );
    });
  });
});

describe('a settled request', () => {
  it('may not have by its files what its requester may not ask for', () => {
    const section = aPlatform();
    const mine = aRequest({ hostnames: ['shop.apps.example.com'] });
    const owner = { ownerRefs: ['group:default/shop'] };
    const { files: written } = valueOf(writeAsked(mine, section));
    const readable = new Map(
      written.map(({ path, content = '' }) => [path, content]),
    );
    const { entityRef, environment, namespace } = mine;
    const keeps = { entityRef, environment, namespace, keep: true };
    const kept = (requester: Requester) =>
      refusedOf(
        settleAsked(keeps, section, requester, {
          files: { readable },
        }),
      );
    expect(kept(owner)).toEqual([]);
    expect(kept({ ownerRefs: ['user:default/eve'] })).toEqual([
      'hostnames[0] ZoneNotYours',
    ]);
  });

  it.each(['hostnames', 'redirects'])(
    'has ten %s at most, with those that are added',
    name => {
      const many = Array.from({ length: 9 }, (_, at) => `n${at}.example.com`);
      const added = { add: true, [name]: many };
      expect(refused(added, { files })).toEqual([]);
      const more = { add: true, [name]: [...many, 'more.example.com'] };
      expect(refusedAtOnce(more)).toEqual([]);
      expect(refused(more, { files })).toEqual([`${name} List`]);
    },
  );

  it('needs hostnames and a Service where there is nothing to add to', () => {
    const empty = { files: { readable: new Map<string, string>() } };
    expect(refused({ add: true }, empty)).toEqual([
      'hostnames Required',
      'service Required',
      'service.name Required',
      'service.port Required',
    ]);
    expect(refused({ ...least, add: true }, empty)).toEqual([]);
  });

  it('tells what was kept, what was completed, what was named and what it comes to, in this order', () => {
    const internal = {
      ...shop,
      access: 'internal',
      issuer: 'company',
      allowlist: [],
    };
    const settled = settleAsked(
      {
        ...place,
        keep: true,
        hostnames: ['https://New.example.com/x'],
        podPort: 'web',
      },
      platform,
      { annotations },
      {
        files: { readable: there(internal) },
        services: { services: [], notRead: [] },
      },
    );
    const ids = settled.ok ? settled.value.warnings.map(({ id }) => id) : [];
    expect(ids.slice(0, 2)).toEqual(['AccessKeptInternal', 'ServiceNotFound']);
    expect(ids.slice(2, 3)).toEqual([expect.stringMatching(/^Hostname/)]);
    expect(ids.slice(3)).toContain('PodPortNamed');
    expect(settled.ok && settled.warnings).toEqual(
      settled.ok && settled.value.warnings,
    );
  });
});

it('a settled request asked again is the same request (1,000)', () => {
  for (const { request, platform: asked } of acceptedRequests(1_000)) {
    const again = parseAsked(
      JSON.parse(JSON.stringify(requestInput(request))),
      asked,
    );
    expect(again.ok && again.value).toEqual(request);
  }
});
