/** Longest name that is compared: Kubernetes takes no longer one. */
const longest = 253;

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** How many letters must be changed, added or left out to get from one name to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let at = 1; at <= b.length; at++) {
      const same = letter === b[at - 1] ? 0 : 1;
      next.push(
        Math.min(
          (row[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (row[at - 1] ?? 0) + same,
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether one name is probably a slip for the other: two letters at most, or only marks between words. */
export function areLike(a: string, b: string): boolean {
  if (a.length > longest || b.length > longest) {
    return false;
  }
  const [first, second] = [plain(a), plain(b)];
  if (first === second) {
    return true;
  }
  const isLong = Math.min(first.length, second.length) >= 6;
  return (
    isLong &&
    Math.abs(first.length - second.length) <= 2 &&
    distance(first, second) <= 2
  );
}
