/** Where a command prints: standard output holds nothing but its result, all else goes to standard error. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
}
