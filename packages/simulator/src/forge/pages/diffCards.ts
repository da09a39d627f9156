import { structuredPatch } from 'diff';
import type { TreeEntry } from '../git/GitObjects';
import { changedPaths } from '../git/mergeTrees';
import type { PullRequest } from '../git/PullRequest';
import type { Repository } from '../git/Repository';
import { Html, markup } from './markup';

/** One card a changed file, with its lines. */
export function diffCards(repository: Repository, pull: PullRequest): Html[] {
  const { objects } = repository;
  const before = objects.filesOf(repository.mergeBase(pull));
  const after = objects.filesOf(
    pull.mergedHead ?? repository.commitAt(pull.head).sha,
  );
  const textOf = (entry: TreeEntry | undefined) =>
    entry ? objects.blob(entry.sha)?.toString('utf8') ?? '' : '';
  return changedPaths(before, after).map(path => {
    const state = stateOf(path, before, after);
    const patch = structuredPatch(
      path,
      path,
      textOf(before.get(path)),
      textOf(after.get(path)),
    );
    const names = [
      before.has(path) ? `--- a/${path}` : '--- /dev/null',
      after.has(path) ? `+++ b/${path}` : '+++ /dev/null',
    ];
    const lines = patch.hunks.flatMap(hunk => [
      placeOf(
        `@@ -${rangeOf(hunk.oldStart, hunk.oldLines)} +${rangeOf(
          hunk.newStart,
          hunk.newLines,
        )} @@`,
      ),
      ...hunk.lines.map(lineOf),
    ]);
    return markup`<section class="card">
      <h2>${path} <span>${state}</span></h2>
      <pre tabindex="0" aria-label="Changes in ${path}"><code class="diff">${names.map(
      placeOf,
    )}${lines}</code></pre>
    </section>`;
  });
}

/** An empty side begins before its first line, as git and GNU diff write it. */
function rangeOf(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function placeOf(text: string): Html {
  return markup`<span class="hunk">${text}</span>`;
}

function stateOf(
  path: string,
  before: ReadonlyMap<string, TreeEntry>,
  after: ReadonlyMap<string, TreeEntry>,
): string {
  if (!before.has(path)) {
    return 'new file';
  }
  return after.has(path) ? 'changed' : 'deleted';
}

const classes: Record<string, string> = { '+': 'added', '-': 'removed' };

function lineOf(line: string): Html {
  const name = classes[line.slice(0, 1)] ?? 'same';
  return markup`<span class="${name}">${line}</span>`;
}
