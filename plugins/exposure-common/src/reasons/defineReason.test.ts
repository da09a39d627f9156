import type { defineReason, Violation } from './defineReason';
import type { Facts } from './facts/Facts';
import type { ParamsOfReason } from './reasons';
import type { ParamsOf } from './vocabulary/FindingParams';

/** Compiles only where the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B
  ? 1
  : 2
  ? true
  : false;

type Definition = Parameters<
  typeof defineReason<
    'A title of {hostname}',
    '{hostname} leads to {target}.',
    ['{dnsOwner}: correct it'],
    never
  >
>[0];
type Find = Extract<Definition, { foundBy?: undefined }>['find'];

/** Whether a finder that gives these parameters compiles. */
type Accepts<Params> = ((facts: Facts) => {
  params: Params;
  evidence: [];
}) extends Find
  ? true
  : false;

type AllNamed = Record<'hostname' | 'target' | 'dnsOwner', string>;

// What is asserted here is asserted by the compiler: `npm run tsc` fails where one of these is not what it says.
it('takes the names of the parameters from the templates', () => {
  const fromText: Same<
    ParamsOf<'{a} and {b}' | 'only {c}.' | 'none'>,
    'a' | 'b' | 'c'
  > = true;
  const fromTable: Same<
    ParamsOfReason<'DnssecBroken'>,
    'hostname' | 'dnsOwner'
  > = true;
  expect([fromText, fromTable]).toEqual([true, true]);
});

it('refuses a finder that forgets a parameter, in the title, the explanation or a fix', () => {
  const whole: Accepts<AllNamed> = true;
  const more: Accepts<AllNamed & { found: string }> = true;
  const withoutTitle: Accepts<Omit<AllNamed, 'hostname'>> = false;
  const withoutExplanation: Accepts<Omit<AllNamed, 'target'>> = false;
  const withoutFix: Accepts<Omit<AllNamed, 'dnsOwner'>> = false;
  const unsaid: Accepts<Violation['params']> = false;
  const empty: Accepts<Partial<AllNamed>> = false;
  expect([whole, more]).toEqual([true, true]);
  expect([withoutTitle, withoutExplanation, withoutFix]).not.toContain(true);
  expect([unsaid, empty]).not.toContain(true);
});

it('takes any violation where the reason is not known beforehand', () => {
  const wide: Violation<'hostname'> extends Violation ? true : false = true;
  const narrow: Violation extends Violation<'hostname'> ? true : false = false;
  expect([wide, narrow]).toEqual([true, false]);
});
