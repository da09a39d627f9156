import type { PlannedFile } from '@exposure/backstage-plugin-exposure-common';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** The name that says there is no file, as patches have it. */
const noFile = '/dev/null';

function filePatch({ path, before, content }: PlannedFile): string {
  const patch = structuredPatch(
    before === undefined ? noFile : `a/${path}`,
    content === undefined ? noFile : `b/${path}`,
    before ?? '',
    content ?? '',
  );
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** What changes, as a unified diff that `git apply` and `patch -p1` take. Each file once. */
export function patchOf(files: readonly PlannedFile[]): string {
  const changed = files.filter(({ state }) => state !== 'unchanged');
  return [...new Map(changed.map(file => [file.path, file])).values()]
    .map(filePatch)
    .join('');
}
