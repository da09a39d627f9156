/** Where a command prints: standard output holds nothing but its result, all else goes to standard error. */
export interface Terminal {
  /** @param paint - adds colours, where they are wanted */
  print(text: string, paint?: (text: string) => string): void;
  complain(text: string): void;
  /** Standard input; empty where left out. */
  input?: AsyncIterable<Uint8Array>;
  /** Whether standard output shows colours, and wants them. */
  hasColors?: boolean;
  /** Whether somebody watches standard error: only then is progress told. */
  isWatched?: boolean;
}

/** Says what is being done now, to whoever waits for it. */
export function tellProgress(terminal: Terminal, text: string): void {
  if (terminal.isWatched) {
    terminal.complain(`${text} …\n`);
  }
}
