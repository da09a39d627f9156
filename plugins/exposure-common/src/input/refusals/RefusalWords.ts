/**
 * What a refusal means to whoever meets it: Markdown, one or two sentences each.
 * @public
 */
export interface RefusalWords {
  /** The reason behind the rule: what would go wrong without it, with its source. */
  why: string;
  /** What the reader does now; who does it, where that is somebody else. */
  whatToDo: string;
}

/** Rows by their rules: the names stay known to the compiler, so that no other rule can be told. */
export function rowsOf<Rule extends string>(
  rows: Readonly<Record<Rule, RefusalWords>>,
): Readonly<Record<Rule, RefusalWords>> {
  return rows;
}
