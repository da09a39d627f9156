import fc from 'fast-check';
import { environmentId } from '../manifests/testing/arbitraryPlatform';
import { acceptedRequests, seed } from '../manifests/testing/arbitraryRequest';
import type { AcceptedRequest } from '../manifests/testing/arbitraryRequest';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { unknown } from '../observation/Observed';
import { readObjectList } from '../observation/readObjectList';
import { presentFieldNames } from './PresentRequest';
import { readAppliedRequest } from './readAppliedRequest';
import { askedFor, manifestsOf } from './testing/askedFor';

const time = '2026-11-23T10:00:00Z';

function applied(accepted: AcceptedRequest): ClusterSnapshot {
  // An API server keeps no order.
  const items = manifestsOf(accepted).reverse();
  const list = readObjectList(
    { kind: 'List', items },
    { cluster: 'x', at: time },
  );
  if (!list.ok) {
    throw new Error(JSON.stringify(list.refusals));
  }
  return list.value;
}

const sorted = (names: readonly string[] = []) => [...names].sort();

const requests = acceptedRequests(5_000);

it('tells what was asked for, or says that it cannot', () => {
  for (const accepted of requests.slice(0, 1_000)) {
    const { request, platform } = accepted;
    const read = readAppliedRequest(applied(accepted), request, platform);
    const wanted = askedFor(accepted);
    const { hostnames, redirects, ...rest } = read?.request ?? {};
    expect(sorted(hostnames)).toEqual(sorted(wanted.hostnames));
    expect(sorted(redirects)).toEqual(sorted(wanted.redirects));
    expect(wanted).toMatchObject(rest);
    for (const name of presentFieldNames) {
      const isTold = read?.request[name] !== undefined;
      const isUntold = read?.notRead.includes(name);
      expect([name, isTold || isUntold || wanted[name] === undefined]).toEqual([
        name,
        true,
      ]);
    }
  }
});

function find(
  profile: string,
  fits: (accepted: AcceptedRequest) => boolean,
): AcceptedRequest {
  const found = requests.find(
    accepted =>
      accepted.platform.environments[environmentId]?.ingress.profile ===
        profile && fits(accepted),
  );
  if (!found) {
    throw new Error(`no request for ${profile}`);
  }
  return found;
}

const asks = (access: string) => (accepted: AcceptedRequest) =>
  accepted.request.access === access &&
  accepted.platform.environments[environmentId]?.ingress.gateway
    ?.implementation !== 'other';

it.each([
  ['ingress-nginx', 'allowlist', 'allowlist', []],
  ['haproxy', 'allowlist', 'allowlist', []],
  // The networks are in a Middleware, a KongPlugin, a Policy, a SecurityPolicy: kinds that the portal does not watch.
  ['traefik', 'allowlist', 'allowlist', ['allowlist']],
  ['kong', 'allowlist', 'allowlist', ['allowlist']],
  ['f5-nginx', 'allowlist', 'allowlist', ['allowlist']],
  ['gateway-api', 'allowlist', undefined, ['access', 'allowlist']],
  ['ingress-nginx', 'login', 'login', []],
  ['traefik', 'login', 'login', []],
  ['f5-nginx', 'login', 'login', []],
  ['gateway-api', 'login', 'login', []],
])('%s with access %s: %s, not read: %j', (profile, asked, access, missing) => {
  const accepted = find(profile, asks(asked));
  const { request, platform } = accepted;
  const read = readAppliedRequest(applied(accepted), request, platform);
  expect(read?.request.access).toBe(access);
  expect(read?.notRead.filter(name => /^a/.test(name))).toEqual(missing);
});

describe('what cannot be seen', () => {
  const accepted = find('ingress-nginx', asks('allowlist'));
  const { request, platform } = accepted;
  const snapshot = applied(accepted);

  it('is all unread where routes cannot be read', () => {
    const objects = {
      ...snapshot.objects,
      Ingress: unknown('forbidden', time),
    };
    expect(
      readAppliedRequest({ ...snapshot, objects }, request, platform),
    ).toEqual({
      environment: environmentId,
      namespace: request.namespace,
      request: {},
      notRead: presentFieldNames,
    });
  });

  it('is nothing in another namespace and for another component', () => {
    for (const place of [
      { ...request, namespace: 'other' },
      { ...request, component: 'other' },
    ]) {
      expect(readAppliedRequest(snapshot, place, platform)).toBeUndefined();
    }
  });

  it('is a list of networks that was cut', () => {
    const long = Array.from({ length: 200 }, (_, n) => `198.51.${n}.0/24`);
    const cut = applied({
      ...accepted,
      request: { ...request, allowlist: long },
    });
    const read = readAppliedRequest(cut, request, platform);
    expect(read?.request.allowlist).toBeUndefined();
    expect(read?.notRead).toContain('allowlist');
  });
});

describe('hostile objects', () => {
  const values = fc.constantFrom<unknown>(
    null,
    [],
    {},
    [[[[]]]],
    'x'.repeat(100_000),
    Number.NaN,
    -1,
    true,
    JSON.parse('{"__proto__": {"kind": "Ingress"}}'),
    Array(2_000).fill({ host: 'a.example.com' }),
  );

  /** One value somewhere in an object, replaced. */
  function spoil(value: unknown, at: readonly number[], by: unknown): unknown {
    const [first, ...rest] = at;
    if (first === undefined || typeof value !== 'object' || value === null) {
      return by;
    }
    const keys = Object.keys(value);
    const key = keys[first % keys.length];
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [
        name,
        name === key ? spoil(entry, rest, by) : entry,
      ]),
    );
  }

  it('never throw, and tell only what a request could say', () => {
    const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.nat(1_000), path, values, (which, at, by) => {
        const accepted = requests[which];
        if (!accepted) {
          throw new Error('there are thousands');
        }
        const { request, platform } = accepted;
        const items = manifestsOf(accepted).map(one => spoil(one, at, by));
        const list = { kind: 'List', items };
        const snapshot = readObjectList(list, { cluster: 'x', at: time });
        if (!snapshot.ok) {
          throw new Error('a list is a list');
        }
        const read = readAppliedRequest(snapshot.value, request, platform);
        expect(JSON.stringify(read ?? {}).length).toBeLessThan(20_000);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
