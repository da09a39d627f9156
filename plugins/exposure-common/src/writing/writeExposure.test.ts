import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { buildManifests } from '../manifests/testing/buildManifests';
import {
  certified,
  peerLists,
  routed,
  terminated,
} from '../manifests/testing/servedHostnames';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { parseAsked, removeAsked, writeAsked } from './testing/asked';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import type { WrittenExposure } from './writeExposure';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9]{0,8}[a-z0-9])?$/);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/);
const anyHostname = fc
  .tuple(
    label,
    fc.constantFrom('apps.example.com', 'example.com', 'sub.example.com'),
  )
  .map(([first, zone]) => `${first}.${zone}`)
  // Names that end like a number would be addresses, and "apps" is a zone of its own.
  .filter(text => !text.startsWith('apps.'));
const octet = fc.integer({ min: 1, max: 254 });

const access = fc.oneof(
  fc.constant({ access: 'public' }),
  fc.constant({ access: 'login' }),
  fc.constant({ access: 'internal', issuer: 'company-ca' }),
  fc.tuple(octet, octet).map(([a, b]) => ({
    access: 'allowlist',
    allowlist: [`203.${a}.${b}.0/24`],
  })),
);

const anyHostnames = fc
  .uniqueArray(anyHostname, { minLength: 1, maxLength: 13 })
  .map(all => ({ hostnames: all.slice(0, 7), redirects: all.slice(7) }));

/** A request that obeys every rule of `arbitraryPlatform`. */
const arbitraryRequest = fc
  .record({
    names: anyHostnames,
    access,
    component: fc.stringMatching(
      /^[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[A-Za-z0-9])?$/,
    ),
    service: fc.record({ name, port: fc.integer({ min: 1, max: 65_535 }) }),
    podSelector: fc.dictionary(name, fc.stringMatching(/^[A-Za-z0-9]{1,9}$/), {
      minKeys: 1,
      maxKeys: 4,
    }),
    podPort: fc.oneof(fc.integer({ min: 1, max: 65_535 }), name),
    path: fc.stringMatching(/^\/[a-z0-9-]{0,9}$/),
  })
  .map(({ names, access: open, component, ...rest }) =>
    aRequest({
      ...rest,
      ...names,
      ...open,
      entityRef: `component:default/${component}`,
    }),
  )
  .filter(request => !String(request.path).startsWith('/oauth2'));

/** Every combination of what a platform team chooses, on a controller that can do all of it. */
const arbitraryPlatform: fc.Arbitrary<ExposurePlatform> = fc
  .record({
    profile: fc.constantFrom('ingress-nginx', 'traefik'),
    shape: fc.constantFrom('certificate', 'annotation'),
    solverPolicy: fc.constantFrom('generate', 'platform'),
    mode: fc.constantFrom('manual', 'externalDns', 'dnsEndpoint'),
    dnsEgress: fc.constantFrom('clusterDns', 'nodeLocal', 'anywhere'),
    defaultDeny: fc.constantFrom('app', 'namespace', 'none'),
  })
  .map(({ profile, shape, solverPolicy, mode, ...networkPolicy }) =>
    aPlatform({
      ingress: { profile, target: 'app.example.net', sourceIp: 'preserved' },
      certificates: {
        shape,
        solverPolicy,
        issuers: [
          { name: 'letsencrypt-prod', solvers: ['http01'], default: true },
          { name: 'company-ca', kind: 'Issuer', trust: 'internal' },
        ],
      },
      dns: { mode },
      networkPolicy,
    }),
  );

const runs = { numRuns: 150, seed: 20_261_123 };

function written(
  request: unknown,
  platform: ExposurePlatform,
  existing?: ReadonlyMap<string, string>,
): WrittenExposure {
  const result = writeAsked(request, platform, existing);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusals));
  }
  return result.value;
}

function manifestsOf(request: unknown, platform: ExposurePlatform) {
  const parsed = parseAsked(request, platform);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const built = buildManifests(parsed.value, platform);
  if (!built.ok) {
    throw new Error(JSON.stringify(built.refusals));
  }
  return { asked: parsed.value, manifests: built.value };
}

function contents({ files }: WrittenExposure): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) =>
      content === undefined ? [] : [[path, content] as const],
    ),
  );
}

function reversedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, below]) => [key, reversedKeys(below)]),
  );
}

function property(
  check: (request: Record<string, unknown>, platform: ExposurePlatform) => void,
) {
  fc.assert(fc.property(arbitraryRequest, arbitraryPlatform, check), runs);
}

describe('any valid request', () => {
  it('routes, terminates and certifies the same hostnames', () => {
    property((request, platform) => {
      const { asked, manifests } = manifestsOf(request, platform);
      const hostnames = new Set([...asked.hostnames, ...asked.redirects]);
      expect(new Set(routed(manifests))).toEqual(hostnames);
      const secrets = terminated(manifests).map(
        ({ hostname, secret }) => `${hostname} ${secret}`,
      );
      expect(
        new Set(terminated(manifests).map(({ hostname }) => hostname)),
      ).toEqual(hostnames);
      const certificates = certified(manifests).map(
        ({ hostname, secret }) => `${hostname} ${secret}`,
      );
      expect(
        certificates.every(certificate => secrets.includes(certificate)),
      ).toBe(true);
      const { shape } = platform.environments['prod-eu']?.certificates ?? {};
      expect(certificates.length).toBe(
        shape === 'certificate' ? hostnames.size : 0,
      );
    });
  });

  it('never has two owners of one Secret', () => {
    property((request, platform) => {
      const { manifests } = manifestsOf(request, platform);
      const annotated = manifests.some(({ metadata }) =>
        Object.keys(metadata.annotations ?? {}).some(key =>
          /^cert-manager\.io\/(cluster-)?issuer$/.test(key),
        ),
      );
      expect(annotated && certified(manifests).length > 0).toBe(false);
    });
  });

  it('lets in nobody by an empty peer, and always says both directions', () => {
    property((request, platform) => {
      const { manifests } = manifestsOf(request, platform);
      expect(peerLists(manifests).every(peers => peers.length > 0)).toBe(true);
      const policies = manifests.filter(({ kind }) => kind === 'NetworkPolicy');
      expect(
        policies.every(({ spec }) => Array.isArray(spec.policyTypes)),
      ).toBe(true);
    });
  });

  it('gives every object its own name and both labels', () => {
    property((request, platform) => {
      const { asked, manifests } = manifestsOf(request, platform);
      const names = manifests.map(
        ({ kind, metadata }) => `${kind} ${metadata.name}`,
      );
      expect(new Set(names).size).toBe(names.length);
      for (const { metadata } of manifests) {
        expect(metadata).toMatchObject({
          namespace: asked.namespace,
          labels: {
            'backstage.io/kubernetes-id': asked.component,
            'app.kubernetes.io/managed-by': 'exposure',
          },
        });
      }
    });
  });

  it('is read back from its files as the objects that were built', () => {
    property((request, platform) => {
      const { manifests } = manifestsOf(request, platform);
      const files = [...contents(written(request, platform))].filter(
        ([path]) => !path.endsWith('/kustomization.yaml'),
      );
      const read = files.flatMap(([, content]) =>
        parseAllDocuments(content).map((document): unknown => document.toJS()),
      );
      const inOrder = (objects: unknown[]) =>
        objects.map(object => JSON.stringify(object)).sort();
      expect(inOrder(read)).toEqual(inOrder(manifests));
    });
  });

  it('gives the same bytes for keys in another order', () => {
    property((request, platform) => {
      expect(written(reversedKeys(request), platform)).toEqual(
        written(request, platform),
      );
    });
  });

  it('changes nothing the second time, and leaves nothing when it is removed', () => {
    property((request, platform) => {
      const repository = contents(written(request, platform));
      expect(written(request, platform, repository).changed).toBe(false);
      const { environment, namespace } = manifestsOf(request, platform).asked;
      const removal = { entityRef: request.entityRef, environment, namespace };
      const removed = removeAsked(removal, platform, repository);
      const states = removed.ok
        ? removed.value.files.map(({ state }) => state)
        : removed.refusals;
      expect(states).toEqual([...repository].map(() => 'deleted'));
    });
  });

  it('comes back to the same bytes after another request and itself again', () => {
    fc.assert(
      fc.property(
        arbitraryRequest,
        arbitraryRequest,
        arbitraryPlatform,
        (one, other, platform) => {
          const entityRef = one.entityRef;
          const first = contents(written(one, platform));
          const second = contents(
            written({ ...other, entityRef }, platform, first),
          );
          expect(contents(written(one, platform, second))).toEqual(first);
        },
      ),
      runs,
    );
  });
});

it('gives the same bytes in another language and time zone', () => {
  const { LANG, TZ } = process.env;
  const [sample] = fc.sample(fc.tuple(arbitraryRequest, arbitraryPlatform), {
    numRuns: 1,
    seed: 7,
  });
  if (!sample) {
    throw new Error('no sample');
  }
  const before = written(...sample);
  try {
    Object.assign(process.env, { LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' });
    expect(written(...sample)).toEqual(before);
  } finally {
    Object.assign(process.env, { LANG: LANG ?? '', TZ: TZ ?? '' });
  }
});
