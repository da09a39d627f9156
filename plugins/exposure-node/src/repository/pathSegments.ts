import { refuse } from './refusal';

/**
 * Letters, digits and `._-`, not starting with a dot: no `.git`, no `.github/workflows`, no `..`,
 * no backslash, no control or bidi character, no Windows stream (`a:b`) or short name (`GIT~1`).
 */
const segmentPattern = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const windowsDevices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
/** Hosts of repositories read it wherever it lies: it says who must review. */
const reviewers = /^codeowners$/i;
const longestPath = 1024;
const longestSegment = 255;

function isSafeSegment(segment: string): boolean {
  return (
    segment.length <= longestSegment &&
    segmentPattern.test(segment) &&
    !segment.endsWith('.') &&
    !windowsDevices.test(segment) &&
    !reviewers.test(segment)
  );
}

/**
 * Splits a relative path with `/` into segments that are safe below any directory.
 *
 * @param path - relative; `.` and a leading `./` mean the directory itself
 * @param field - the field that a refusal names
 * @throws InputError with the rule `PathOutsideClosedSet`
 */
export function pathSegments(path: string, field: string): string[] {
  if (path.length > longestPath) {
    refuse(
      field,
      'PathOutsideClosedSet',
      `the path has ${path.length} characters; at most ${longestPath} are allowed`,
    );
  }
  const relative = path.replace(/^\.\//, '').replace(/\/$/, '');
  if (relative === '' && path.startsWith('./')) {
    return [];
  }
  if (relative === '.') {
    return [];
  }
  const segments = relative.split('/');
  if (!segments.every(isSafeSegment)) {
    refuse(
      field,
      'PathOutsideClosedSet',
      `${JSON.stringify(path).slice(0, 200)} is not a relative path of names ` +
        'made of A-Z a-z 0-9 . _ - that do not start with a dot and have no special meaning (con, CODEOWNERS)',
    );
  }
  return segments;
}
