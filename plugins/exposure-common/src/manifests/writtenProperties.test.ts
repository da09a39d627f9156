import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ipaddr from 'ipaddr.js';
import { writeAsked } from '../writing/testing/asked';
import { annotations } from '../kubernetes/annotations';
import { buildManifests } from './testing/buildManifests';
import { profileOf } from '../controllers/profiles';
import type { Manifest } from './Manifest';
import { acceptedRequests, seed } from './testing/arbitraryRequest';
import { entriesAt } from './testing/guardrails/at';
import {
  certified,
  peerLists,
  routed,
  terminated,
} from './testing/servedHostnames';
import { writtenBytes } from './testing/writtenBytes';

const run = promisify(execFile);

const written = acceptedRequests(3_000).map(({ request, platform, input }) => {
  const built = buildManifests(request, platform);
  const environment = platform.environments[request.environment];
  if (!built.ok || !environment) {
    throw new Error(JSON.stringify(built));
  }
  return { request, platform, input, environment, manifests: built.value };
});

type Written = (typeof written)[number];

/** Says of which requests something does not hold. */
function exceptions(holds: (one: Written) => boolean) {
  const broken = written.filter(one => !holds(one));
  return { count: broken.length, first: broken[0]?.input };
}
const none = { count: 0, first: undefined };

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(reversed);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, below]) => [key, reversed(below)]),
      )
    : value;
}

describe(`what is written for random requests (seed ${seed})`, () => {
  it.each([
    ['tr_TR.UTF-8', 'Pacific/Kiritimati', 'tr-TR'],
    ['ar_EG.UTF-8', 'America/St_Johns', 'ar-EG'],
    ['C', 'UTC', 'en-US'],
  ])('is the same with locale %s in %s', async (locale, timeZone, tag) => {
    const { stdout } = await run(
      process.execPath,
      [join(__dirname, 'testing/printWrittenHash.cjs'), '300'],
      {
        env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: timeZone },
      },
    );
    const there = JSON.parse(stdout);
    expect(there).toMatchObject({ timeZone, locale: tag });
    expect(there.hash).toBe(
      createHash('sha256').update(writtenBytes(300)).digest('hex'),
    );
  });

  it('does not depend on the order of keys', () => {
    const wrong = exceptions(({ input, platform }) => {
      const other: typeof platform = JSON.parse(
        JSON.stringify(reversed(platform)),
      );
      return (
        JSON.stringify(writeAsked(reversed(input), other)) ===
        JSON.stringify(writeAsked(input, platform))
      );
    });
    expect(wrong).toEqual(none);
  });

  it('routes, terminates and certifies the same hostnames', () => {
    const wrong = exceptions(({ request, environment, manifests }) => {
      const asked = [...request.hostnames, ...request.redirects].sort();
      const source = profileOf(environment.ingress.profile)?.tlsFrom(
        environment,
      );
      const same = (found: unknown[]) =>
        JSON.stringify([...new Set(found)].sort()) === JSON.stringify(asked);
      const secrets = new Map(
        terminated(manifests).map(({ hostname, secret }) => [hostname, secret]),
      );
      const certificates = certified(manifests);
      return (
        same(routed(manifests)) &&
        (source === 'gateway' || same([...secrets.keys()])) &&
        (source !== 'secret' ||
          new Set(secrets.values()).size === asked.length) &&
        (certificates.length === 0 ||
          same(certificates.map(({ hostname }) => hostname))) &&
        certificates.every(
          ({ hostname, secret }) => secrets.get(hostname) === secret,
        )
      );
    });
    expect(wrong).toEqual(none);
  });

  it('certifies each hostname once, where the certificate comes from a Secret', () => {
    const wrong = exceptions(({ request, environment, manifests }) => {
      const profile = profileOf(environment.ingress.profile);
      const expected =
        profile?.tlsFrom(environment) === 'secret' &&
        environment.certificates.shape === 'certificate'
          ? request.hostnames.length + request.redirects.length
          : 0;
      return certified(manifests).length === expected;
    });
    expect(wrong).toEqual(none);
  });

  it('lets in nobody by an empty peer', () => {
    const wrong = exceptions(({ manifests }) =>
      peerLists(manifests).every(peers => peers.length > 0),
    );
    expect(wrong).toEqual(none);
  });

  it('names no two objects the same', () => {
    const wrong = exceptions(({ manifests }) => {
      const names = manifests.map(
        ({ kind, metadata }) => `${kind} ${metadata.name}`,
      );
      return new Set(names).size === names.length;
    });
    expect(wrong).toEqual(none);
  });

  it('carries both labels and no other namespace', () => {
    const wrong = exceptions(({ request, manifests }) =>
      manifests.every(
        ({ metadata }) =>
          metadata.labels[annotations.kubernetesId] === request.component &&
          metadata.labels[annotations.managedBy] === 'exposure' &&
          metadata.labels[annotations.managed] === 'true' &&
          metadata.namespace === request.namespace,
      ),
    );
    expect(wrong).toEqual(none);
  });
});

// As k8s.io/apimachinery/pkg/util/validation has them.
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const service = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const subdomain = (text: string) =>
  text.length <= 253 &&
  text.split('.').every(part => /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(part));
const qualified = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const labelKey = (text: string) => {
  const [name = '', prefix, ...more] = text.split('/').reverse();
  return (
    more.length === 0 &&
    qualified.test(name) &&
    (prefix === undefined || subdomain(prefix))
  );
};

/** Fields of objects by their key, with what the API server wants of them. */
const fieldRules: Readonly<Record<string, (value: unknown) => boolean>> = {
  namespace: value => typeof value === 'string' && label.test(value),
  secretName: value => typeof value === 'string' && subdomain(value),
  host: value =>
    typeof value === 'string' && subdomain(value.replace(/^\*\./, '')),
  cidr: value => typeof value === 'string' && ipaddr.isValidCIDR(value),
  number: value => Number.isInteger(value) && Number(value) > 0,
  port: value =>
    typeof value === 'object' ||
    (Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536) ||
    (typeof value === 'string' &&
      /^(?=.*[a-z0-9])[a-z0-9-]{1,15}$/.test(value)),
  pathType: value => value === 'Prefix' || value === 'Exact',
};

function brokenFields(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, below]) => [
    ...(fieldRules[key]?.(below) === false ? [`${path}.${key}`] : []),
    ...brokenFields(below, `${path}.${key}`),
  ]);
}

function brokenNames({ kind, metadata }: Manifest): string[] {
  const isName =
    kind === 'Service' ? (text: string) => service.test(text) : subdomain;
  return [
    ...(isName(metadata.name) ? [] : [`${kind} ${metadata.name}`]),
    ...Object.entries(metadata.labels).flatMap(([key, value]) =>
      labelKey(key) && (value === '' || qualified.test(value)) ? [] : [key],
    ),
    ...Object.keys(metadata.annotations ?? {}).filter(
      key => !labelKey(key.toLowerCase()),
    ),
  ];
}

it('has names, labels, ports and networks that the API server takes', () => {
  const wrong = exceptions(({ manifests }) =>
    manifests.every(
      manifest =>
        brokenNames(manifest).length === 0 &&
        brokenFields(manifest.spec).length === 0,
    ),
  );
  expect(wrong).toEqual(none);
});

it('selects by labels that a pod can have', () => {
  const selectors = written.flatMap(({ manifests }) =>
    manifests.flatMap(({ spec }) =>
      entriesAt(spec, 'podSelector', 'matchLabels'),
    ),
  );
  expect(selectors.length).toBeGreaterThan(1_000);
  expect(
    selectors.filter(
      ([key, value]) =>
        !labelKey(key) || !(value === '' || qualified.test(String(value))),
    ),
  ).toEqual([]);
});
