import type { WrittenExposure } from '../../writing/writeExposure';
import type { Parsed } from '../../input/Refusal';

/** The repository after a plan was carried out. */
export function applied(
  before: ReadonlyMap<string, string>,
  written: Parsed<WrittenExposure>,
): Map<string, string> {
  if (!written.ok) {
    throw new Error(JSON.stringify(written.refusals));
  }
  const after = new Map(before);
  for (const { path, state, content } of written.value.files) {
    if (state === 'deleted') {
      after.delete(path);
    } else {
      after.set(path, content ?? '');
    }
  }
  return after;
}
