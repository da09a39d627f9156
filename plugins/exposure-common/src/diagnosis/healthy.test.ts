import { diagnose } from './diagnose';
import { fixtureNames, readFixture } from './testing/readFixture';

const healthy = fixtureNames().filter(name => readFixture(name).isHealthy);

/** Advice that changes a set-up that works. */
const takesAway =
  /\b(delete|remove|replace|recreate|uninstall|disable|turn off)\b/i;

/** Headlines that tell someone to act, or that something is broken. */
const alarming = [
  'down',
  'conflict',
  'actionYou',
  'actionDns',
  'actionPlatform',
  'renewalAtRisk',
];

it('knows sound set-ups of other people’s making', () => {
  expect(healthy.length).toBeGreaterThanOrEqual(40);
});

describe.each(healthy)('%s', name => {
  const fixture = readFixture(name);
  const status = diagnose(fixture.observe(), new Date(fixture.expected.now));

  it('alarms no one', () => {
    expect(alarming).not.toContain(status.headline);
    expect(status.findings.map(({ severity }) => severity)).not.toContain(
      'error',
    );
  });

  it('advises no one to take away what serves visitors', () => {
    const advice = status.findings.flatMap(({ fix }) => fix);
    expect(advice.filter(line => takesAway.test(line))).toEqual([]);
  });
});
