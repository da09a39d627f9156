/** How often each package of Backstage stands in a yarn.lock: name → number of versions. */
export function copiesIn(lockfile) {
  const copies = new Map();
  for (const [, name] of lockfile.matchAll(/^"(@backstage\/[^"@]+)@npm:/gm)) {
    copies.set(name, (copies.get(name) ?? 0) + 1);
  }
  return copies;
}

/** The packages that are there in more versions than before; a package that was not there may come once. */
export function secondCopies(before, after) {
  const had = copiesIn(before);
  return [...copiesIn(after)]
    .filter(([name, count]) => count > Math.max(had.get(name) ?? 0, 1))
    .map(([name]) => name);
}
