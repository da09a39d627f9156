/** A change of one file that is prepared beside its place. */
export interface StagedChange {
  /** Repository path, for messages. */
  path: string;
  /** Makes the change in one step; what was there is kept beside it. */
  commit(): Promise<void>;
  /** Makes everything as it was before, whether committed or not. */
  undo(): Promise<void>;
  /** Takes away what was kept. */
  finish(): Promise<void>;
}

/** A file of a repository: where it is, and what messages call it. */
export interface FilePlace {
  full: string;
  path: string;
}
