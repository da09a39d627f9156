import { hostileStrings } from '../manifests/testing/hostile/hostileStrings';
import {
  harmlessPlatform,
  platformPlaces,
  printedPath,
  putAt,
} from '../manifests/testing/hostile/platformPlaces';
import {
  badNames,
  badRefusals,
  shapeOf,
  structureOf,
} from '../manifests/testing/hostile/unharmed';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { parsePlatform } from '../platform/parsePlatform';
import { aRequest } from '../request/testing/aPlatform';
import { writeAsked } from './testing/asked';

const seed = 20_261_124;
const count = 25_000;

const requests = [
  aRequest({ environment: 'shared', access: 'login' }),
  aRequest({ environment: 'own', access: 'login' }),
  aRequest({ environment: 'gateway' }),
];

/** What is written for each environment; why not, where it is refused. */
function effects(platform: ExposurePlatform): unknown[] {
  return requests.map(request => {
    const written = writeAsked(request, platform);
    if (!written.ok) {
      return { refusals: written.refusals };
    }
    const { value } = written;
    const { annotationPrefix = '' } = platform.environments.shared?.dns ?? {};
    return [
      // The one text that is part of a key.
      shapeOf(value).replaceAll(`.${annotationPrefix}`, '.dns/'),
      structureOf(value),
      badNames(value),
      value.files.every(({ path }) => safePath.test(path)),
    ];
  });
}

const safePath = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)+[a-z0-9-]+\.yaml$/;

function parsed(section: unknown): ExposurePlatform {
  const platform = parsePlatform(section);
  if (!platform.ok) {
    throw new Error(JSON.stringify(platform.refusals));
  }
  return platform.value;
}

const harmless = JSON.stringify(effects(parsed(harmlessPlatform)));

type Place = (typeof platformPlaces)[number];

const withText = (places: readonly Place[], text: string) =>
  places.reduce<unknown>(
    (section, place) => putAt(section, place, text),
    harmlessPlatform,
  );

/** What is wrong after the text was put in places that take it. */
function harmOf(places: readonly Place[], text: string): unknown[] {
  const platform = parsePlatform(withText(places, text));
  if (!platform.ok) {
    // Each was taken by itself, and together they are not: one by one, then.
    return places.length > 1
      ? places.flatMap(place => harmOf([place], text))
      : badRefusals(platform.refusals);
  }
  const seen = effects(platform.value);
  return JSON.stringify(seen) === harmless ? [] : [{ places, text, seen }];
}

it('starts from what is accepted in every environment', () => {
  expect(harmless).not.toContain('refusals');
});

it(`${count} hostile texts (seed ${seed}) in every place of the configuration are refused, or stay text`, () => {
  const harmed = hostileStrings(count, seed).flatMap(text => {
    const platform = parsePlatform(withText(platformPlaces, text));
    const refusals = platform.ok ? [] : platform.refusals;
    const taken = platformPlaces.filter(
      place =>
        !refusals.some(({ field }) => field.startsWith(printedPath(place))),
    );
    return [
      ...badRefusals(refusals),
      ...(taken.length > 0 ? harmOf(taken, text) : []),
    ];
  });
  expect({ count: harmed.length, first: harmed[0] }).toEqual({ count: 0 });
});
