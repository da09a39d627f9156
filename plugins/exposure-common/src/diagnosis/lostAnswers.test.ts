import { readCase } from '@exposure/fixtures';
import { field } from '../input/pick';
import { diagnose } from './diagnose';
import { fixtureOf, fixturesFolder } from './testing/readFixture';

it.each(['SplitHorizon', 'SplitHorizon.internal-alias'])(
  'blames no one for the answer of a resolver inside, where the zone’s own are lost: %s',
  name => {
    const world = readCase(fixturesFolder, name);
    const ofResolvers = (world.answers ?? []).filter(
      answer => field(answer, 'server') === 'recursive',
    );
    // With each of them lost in turn, too: which one decides is of no matter.
    const kept = [
      ofResolvers,
      ...ofResolvers.map(lost => ofResolvers.filter(entry => entry !== lost)),
    ];
    for (const answers of kept) {
      const fixture = fixtureOf({ ...world, answers });
      const { findings, overlay } = diagnose(
        fixture.observe(),
        new Date(fixture.expected.now),
      );
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual(
        [],
      );
      expect(overlay).toBe('unknown');
    }
  },
);
