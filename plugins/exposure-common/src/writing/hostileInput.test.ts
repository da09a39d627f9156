import { hostileStrings } from '../manifests/testing/hostile/hostileStrings';
import {
  badNames,
  badRefusals,
  shapeOf,
  structureOf,
} from '../manifests/testing/hostile/unharmed';
import { payloads } from '../manifests/testing/hostile/payloads';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { parseAsked, writeAsked } from './testing/asked';
import type { Refusal } from '../input/Refusal';
import { aPlatform, aRequest } from '../request/testing/aPlatform';

const seed = 20_261_123;
const count = 100_000;

type Fields = Record<string, unknown>;

/** Every place of a request where a person may write text: where its refusals are, and a request with the text there. */
const places: Readonly<
  Record<string, { refusedAt: RegExp; put(text: string): Fields }>
> = {
  entityRef: {
    refusedAt: /^entityRef/,
    put: text => ({ entityRef: text }),
  },
  'the name in entityRef': {
    refusedAt: /^entityRef/,
    put: text => ({ entityRef: `component:default/${text}` }),
  },
  environment: {
    refusedAt: /^environment/,
    put: text => ({ environment: text }),
  },
  namespace: { refusedAt: /^namespace/, put: text => ({ namespace: text }) },
  'a label of hostnames': {
    refusedAt: /^hostnames\[0\]/,
    put: text => ({ hostnames: [`${text}.example.com`] }),
  },
  hostnames: {
    refusedAt: /^hostnames\[1\]/,
    put: text => ({ hostnames: [text] }),
  },
  redirects: { refusedAt: /^redirects/, put: text => ({ redirects: [text] }) },
  'service.name': {
    refusedAt: /^service\.name/,
    put: text => ({ service: { name: text, port: 80 } }),
  },
  'service.port': {
    refusedAt: /^service\.port/,
    put: text => ({ service: { name: 'shop', port: text } }),
  },
  podPort: { refusedAt: /^podPort/, put: text => ({ podPort: text }) },
  'a key of podSelector': {
    refusedAt: /^podSelector$/,
    put: text => ({ podSelector: { [text]: 'shop' } }),
  },
  'a value of podSelector': {
    refusedAt: /^podSelector\.app$/,
    put: text => ({ podSelector: { app: text } }),
  },
  path: { refusedAt: /^path/, put: text => ({ path: text }) },
  access: { refusedAt: /^access/, put: text => ({ access: text }) },
  allowlist: {
    refusedAt: /^allowlist/,
    put: text => ({ access: 'allowlist', allowlist: [text] }),
  },
  issuer: { refusedAt: /^issuer/, put: text => ({ issuer: text }) },
  'a key of the request': {
    refusedAt: /./,
    put: text => ({ [text]: text }),
  },
};

const platforms = ['traefik', 'ingress-nginx', 'gateway-api'].map(profile =>
  aPlatform({
    ingress: {
      profile,
      target: 'app.example.net',
      sourceIp: 'preserved',
      ...(profile === 'gateway-api' && {
        gateway: { name: 'public', namespace: 'gateways' },
      }),
    },
  }),
);

// Which rules hold is a matter of the environment, and a key that is not known is refused before all others.
const readEachByItself = Object.entries(places)
  .filter(([place]) => !['environment', 'a key of the request'].includes(place))
  .map(([, place]) => place);

/** One request with the text in all places at once: places are read each by itself, and each is refused by itself. */
const everywhere = (text: string): Fields => ({
  ...aRequest(),
  [text]: text,
  entityRef: text,
  environment: 'prod-eu',
  namespace: text,
  hostnames: [`${text}.example.com`, text],
  redirects: [text],
  service: { name: text, port: text },
  podPort: text,
  podSelector: { [text]: 'shop', app: text },
  path: text,
  access: text,
  allowlist: [text],
  issuer: text,
});

function refusalsOf(input: Fields, platform: ExposurePlatform): Refusal[] {
  const parsed = parseAsked(input, platform);
  return parsed.ok ? [] : parsed.refusals;
}

/** Harmless, and otherwise like what is tried. */
const alike = (change: Fields): Fields =>
  aRequest({
    ...('allowlist' in change && {
      access: 'allowlist',
      allowlist: ['203.0.113.0/24'],
    }),
    ...('redirects' in change && { redirects: ['old.example.com'] }),
    ...(typeof change.access === 'string' &&
      change.access === 'internal' && { issuer: 'company-ca' }),
  });

const effectOf = (value: Parameters<typeof shapeOf>[0]) =>
  JSON.stringify([shapeOf(value), structureOf(value)]);

const harmlessEffects = new Map<string, string | undefined>();

/** What is written for the same request without the hostile text. */
function harmlessEffect(input: Fields, platform: ExposurePlatform) {
  const { profile } = platform.environments['prod-eu']?.ingress ?? {};
  const key = JSON.stringify([profile, input]);
  if (!harmlessEffects.has(key)) {
    const written = writeAsked(input, platform);
    harmlessEffects.set(key, written.ok ? effectOf(written.value) : undefined);
  }
  return harmlessEffects.get(key);
}

/** What the text does to files, names and pull request, written by itself. */
function harm(change: Fields, platform: ExposurePlatform): unknown[] {
  const result = writeAsked({ ...alike(change), ...change }, platform);
  if (!result.ok) {
    const silent = result.refusals.length === 0;
    return [...badRefusals(result.refusals), ...(silent ? [change] : [])];
  }
  const { value } = result;
  const unharmed =
    effectOf(value) === harmlessEffect(alike(change), platform) &&
    badNames(value).length === 0 &&
    value.files.every(({ path }) => ownPath.test(path)) &&
    ownBranch.test(value.branch) &&
    !/[\n\r`<>@[\]]/.test(value.title);
  return unharmed
    ? []
    : [{ change, structure: structureOf(value), files: value.files }];
}

/** The same for changes that were each taken by themselves: together where that is possible, else one by one. */
function harmOfAll(changes: Fields[], platform: ExposurePlatform): unknown[] {
  const together: Fields = Object.assign({}, ...changes);
  const rest = changes.filter(change =>
    Object.keys(change).some(key => together[key] !== change[key]),
  );
  const one = changes.filter(change => !rest.includes(change));
  const merged: Fields = Object.assign({}, ...one);
  if (
    one.length > 1 &&
    !parseAsked({ ...alike(merged), ...merged }, platform).ok
  ) {
    return changes.flatMap(change => harm(change, platform));
  }
  return [
    ...(one.length > 0 ? harm(merged, platform) : []),
    ...rest.flatMap(change => harm(change, platform)),
  ];
}

const ownPath = /^deploy\/prod-eu\/[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/;
const ownBranch = /^exposure\/prod-eu\/[a-z0-9-]+\/[a-z0-9-]+$/;

describe(`${count} hostile texts (seed ${seed})`, () => {
  const texts = hostileStrings(count, seed);

  it('are refused in every place, or stay text', () => {
    const harmed = texts.flatMap((text, index) => {
      const platform = platforms[index % platforms.length] ?? aPlatform();
      const refusals = refusalsOf(everywhere(text), platform);
      const taken = readEachByItself.filter(
        ({ refusedAt }) => !refusals.some(({ field }) => refusedAt.test(field)),
      );
      return [
        ...badRefusals(refusals),
        ...harmOfAll(
          taken.map(({ put }) => put(text)),
          platform,
        ),
      ];
    });
    expect({ count: harmed.length, first: harmed[0] }).toEqual({ count: 0 });
  });

  it('and every payload does so in each place by itself', () => {
    const harmed = Object.values(payloads)
      .flat()
      .flatMap(text =>
        platforms.flatMap(platform =>
          Object.values(places).flatMap(({ put }) => harm(put(text), platform)),
        ),
      );
    expect({ count: harmed.length, first: harmed[0] }).toEqual({ count: 0 });
  });
});
