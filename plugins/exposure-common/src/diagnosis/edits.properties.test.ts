import fc from 'fast-check';
import type { Case } from '@exposure/fixtures';
import { readCase } from '@exposure/fixtures';
import { definitions } from '../reasons/reasons';
import type { ExposureStatus } from '../status/ExposureStatus';
import { diagnose } from './diagnose';
import {
  fixtureNames,
  fixtureOf,
  fixturesFolder,
  readFixture,
} from './testing/readFixture';
import { spoiledWorld } from './testing/spoiledWorld';
import type { Oracle } from './testing/worldEdits';
import { worldEdits } from './testing/worldEdits';

const seed = 20261130;
const red = ['down', 'conflict', 'actionYou', 'actionDns', 'actionPlatform'];

function statusOf(world: Case): ExposureStatus {
  const fixture = fixtureOf(world);
  return diagnose(fixture.observe(), new Date(fixture.expected.now));
}

const cases = new Map(
  fixtureNames().map(name => [name, readCase(fixturesFolder, name)]),
);
const liveNames = fixtureNames().filter(
  name => readFixture(name).expected.headline === 'live',
);
const before = new Map(
  liveNames.map(name => [name, statusOf(worldNamed(name))]),
);

function worldNamed(name: string): Case {
  const world = cases.get(name);
  if (!world) {
    throw new Error(`${name} is no case`);
  }
  return world;
}

function textsOf({ findings }: ExposureStatus): string {
  return findings
    .flatMap(({ title, explanation, fix }) => [title, explanation, ...fix])
    .join('\n');
}

/** A whole source that could not be asked is an error of its own, which blames nothing that was seen. */
function errorsOf({ findings }: ExposureStatus): string[] {
  return findings
    .filter(
      ({ reason, severity }) =>
        severity === 'error' && !definitions[reason].couldNotLook,
    )
    .map(({ reason }) => reason);
}

/** What a status says that the oracle of its edit rules out. */
function violations(oracle: Oracle, status: ExposureStatus): string[] {
  const { headline, overlay } = status;
  const isRed = overlay !== 'unknown' && red.includes(headline);
  return [
    ...(oracle !== 'lessKnown' && headline === 'live' ? ['live'] : []),
    ...(oracle !== 'broken' ? errorsOf(status) : []),
    ...(oracle !== 'broken' && isRed ? [headline] : []),
  ];
}

const picks = { numRuns: 100, seed };

describe.each(worldEdits.map(edit => [edit.name, edit] as const))(
  '%s',
  (_, { oracle, appliesTo = () => true, edit }) => {
    const names = liveNames.filter(name => {
      const status = before.get(name);
      // A warning of before may decide where what spoke against it is hidden.
      const isCalm = status?.findings.every(
        ({ severity }) => severity === 'info',
      );
      return (
        status !== undefined &&
        (oracle === 'broken' || isCalm === true) &&
        appliesTo(status)
      );
    });

    it('can be made in some recorded state', () => {
      expect(names).not.toEqual([]);
    });

    it(`comes to what is ${oracle}, in every state`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...names), fc.nat(), (name, pick) => {
          const status = statusOf(edit(worldNamed(name), pick));
          expect([name, ...violations(oracle, status)]).toEqual([name]);
        }),
        picks,
      );
    });
  },
);

it('never throws on a field that is not as it should be, and all its words are filled in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cases.keys()),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (name, which, where, by) => {
        const status = statusOf(
          spoiledWorld(worldNamed(name), which, where, by),
        );
        expect(textsOf(status)).not.toMatch(/undefined|\bNaN\b|\[object/);
      },
    ),
    { numRuns: 1_500, seed },
  );
});
