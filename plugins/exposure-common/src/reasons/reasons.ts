import type { FaultGroup, ReasonDefinition } from './defineReason';
import { registry } from './registry';
import type { ParamsOf } from './vocabulary/FindingParams';
import type { ReasonWords } from './vocabulary/ReasonWords';

const wordKeys = [
  'track',
  'value',
  'severity',
  'actor',
  'headline',
  'headlineWhenServed',
  'progress',
  'title',
  'explanation',
  'fix',
] as const satisfies readonly (keyof ReasonWords)[];

/** A sentence has one end: foreign text loses its own where it becomes a parameter. */
function asSentence({ explanation, ...row }: ReasonWords): ReasonWords {
  return {
    ...row,
    explanation: explanation.endsWith('}') ? `${explanation}.` : explanation,
  };
}

/** The names stay known to the compiler; the sentences do not become part of the public type. */
function wordsOf<Table extends Readonly<Record<string, ReasonWords>>>(
  table: Table,
): { readonly [Name in keyof Table]: ReasonWords } {
  const rows = Object.entries(table).map(([name, row]) => {
    const words = asSentence(row);
    const kept = wordKeys.filter(key => words[key] !== undefined);
    return [name, Object.fromEntries(kept.map(key => [key, words[key]]))];
  });
  // Every row keeps all its words, under its own name.
  return Object.fromEntries(rows) as {
    readonly [Name in keyof Table]: ReasonWords;
  };
}

/**
 * Every reason the diagnosis can give, with all its words. A reason has the name of its fixture folder and of its
 * heading in the documentation.
 * @public
 */
export const reasons = wordsOf(registry);

/**
 * The CamelCase name of a reason, e.g. `HostnameDoesNotResolve`.
 * @public
 */
export type Reason = keyof typeof reasons;

/** All of a reason. What `explainedBy` names and does not exist does not compile here. */
export const definitions: Readonly<
  Record<Reason, ReasonDefinition<never, Reason | FaultGroup>>
> = registry;

/** Every reason, in the order of the table: the keys of an object literal are those of its type. */
export const reasonNames = Object.keys(definitions) as readonly Reason[];

/** The parameters that the words of a reason name. */
export type ParamsOfReason<R extends Reason> = ParamsOf<
  | (typeof registry)[R]['title' | 'explanation']
  | (typeof registry)[R]['fix'][number]
>;

/** Whether a text is the name of a reason. */
export function isReason(name: string): name is Reason {
  return Object.hasOwn(definitions, name);
}
