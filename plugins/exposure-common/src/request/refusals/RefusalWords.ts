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
