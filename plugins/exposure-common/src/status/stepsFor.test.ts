import { asParameter } from './asParameter';
import type { Finding } from './ExposureStatus';
import { stepsFor, withFittingCause, withoutFalseCalm } from './stepsFor';

const you = { kind: 'you' } as const;
const platform = { kind: 'platform' } as const;
const dnsOwner = { kind: 'dnsOwner', name: 'IT at example.com.' } as const;

it.each([
  [
    'are as they are where one is the actor’s',
    platform,
    ['Wait.', 'Platform team: look.'],
    ['Wait.', 'Platform team: look.'],
  ],
  [
    'are said to the platform team',
    platform,
    ['Look at it.', 'Repair it.'],
    ['Platform team: look at it.', 'Repair it.'],
  ],
  [
    'are said to a DNS owner by name',
    dnsOwner,
    ['Create it.'],
    ['IT at example.com: create it.'],
  ],
  [
    'know a name',
    dnsOwner,
    ['IT at example.com: do.'],
    ['IT at example.com: do.'],
  ],
  [
    'are yours',
    you,
    ['Nothing to do: wait.', 'Platform team: look.'],
    ['Nothing to do: wait.', 'Look.'],
  ],
  ['may be none', you, [], []],
  ['may be calm', you, ['Nothing to do: x.'], ['Nothing to do: x.']],
  [
    'are nobody’s',
    { kind: 'nobody' } as const,
    ['Platform team: look.'],
    ['Platform team: look.'],
  ],
])('the steps %s', (_, actor, steps, expected) => {
  expect(stepsFor({ actor }, steps)).toEqual(expected);
});

const finding = (severity: Finding['severity'], ...fix: string[]) =>
  ({ severity, fix } as unknown as Finding);
const calm = 'Nothing to do: it retries.';

it('leaves the step of another zone’s owner to that owner', () => {
  const steps = ['DNS owner of cdn.example.com: add it.'];
  const reader = { actor: dnsOwner, dnsOwner: 'DNS owner of cdn.example.com' };
  expect(stepsFor(reader, steps)).toEqual(steps);
});

it('names "the cause shown here" only where one is shown', () => {
  const late = {
    ...finding(
      'warning',
      'Correct the cause shown here first.',
      'Platform team: search the log if no cause is shown.',
    ),
    reason: 'RenewalAtRisk',
    actor: { kind: 'platform' },
  } as Finding;
  const cause = {
    ...finding('error', 'Repair it.'),
    reason: 'IssuedNotStored',
    actor: { kind: 'platform' },
  } as Finding;
  expect(withFittingCause([late])[0]?.fix).toEqual([
    'Platform team: search the log if no cause is shown.',
  ]);
  expect(withFittingCause([cause, late]).map(({ fix }) => fix)).toEqual([
    ['Repair it.'],
    ['Correct the cause shown here first.'],
  ]);
});

it('says "Nothing to do" only where no one has to act', () => {
  const findings = [finding('warning', calm, 'Wait.'), finding('info', calm)];
  expect(withoutFalseCalm(findings, { kind: 'nobody' })).toEqual(findings);
  const fixes = (all: readonly Finding[]) => all.map(({ fix }) => fix);
  expect(fixes(withoutFalseCalm(findings, you))).toEqual([['Wait.'], []]);
  const failed = [...findings, finding('error', 'Repair it.')];
  expect(fixes(withoutFalseCalm(failed, { kind: 'nobody' }))).toEqual([
    ['Wait.'],
    [],
    ['Repair it.'],
  ]);
});

it.each([
  ['It failed.', 'It failed'],
  ['It failed..', 'It failed'],
  ['It failed. . ', 'It failed'],
  ['retrying ...', 'retrying'],
  ['one.. two', 'one. two'],
  ['one... two', 'one... two'],
  ['../two and 1..2', '../two and 1..2'],
  ['lb.example.net.', 'lb.example.net'],
  [' a\n  b\t c ', 'a b c'],
  ['.', '.'],
  ['', ''],
  ['2001:db8::', '2001:db8::'],
  ['It failed: ', 'It failed'],
  ['It failed :.', 'It failed'],
  ['see "_acme-challenge.example.org."', 'see "_acme-challenge.example.org"'],
  ['it failed (see the log.).', 'it failed (see the log)'],
  ['matches [^a\\.]', 'matches [^a\\.]'],
  ['waiting (...)', 'waiting (...)'],
  [7, 7],
])('the value %j becomes a part of a sentence', (value, expected) => {
  expect(asParameter(value)).toBe(expected);
});
