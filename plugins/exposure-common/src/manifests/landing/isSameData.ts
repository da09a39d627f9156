function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return (
    a.length === b.length && a.every((item, at) => isSameData(item, b[at]))
  );
}

/** Whether two values of JSON say the same, in the same order. Walks the smaller of two, so that shared parts cost nothing. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return false;
  }
  if (Array.isArray(a)) {
    return Array.isArray(b) && isSameList(a, b);
  }
  // With their order, which is a property of the file too.
  return !Array.isArray(b) && isSameList(Object.entries(a), Object.entries(b));
}
