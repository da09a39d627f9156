import type { ExposurePlace } from '../../request/ExposurePlace';
import type { Parsed, Refusal } from '../../input/Refusal';
import type { RefusalRule } from '../../input/refusals/refusalGroups';
import { maxExistingFile } from './readDocuments';
import { isManaged, isOurs, markedFor } from './fileOwnership';
import { landDocuments } from './landDocuments';
import { unifiedLineBreaks, withLineFeeds } from './lineBreaks';
import type { PlannedFile } from './PlannedFile';
import { readDocuments } from './readDocuments';
import type { FileDocuments } from './readDocuments';

/** A file of ours as it is and as it shall be. */
export interface FilePair {
  path: string;
  /** What is there; left out when nothing is. */
  before?: string;
  /** What we would write into an empty folder; left out when the file is not needed. */
  wanted?: string;
  /** The whole exposure goes: what is left of its files is somebody else's from then on. */
  goes?: boolean;
}

type Planned = Parsed<PlannedFile[]>;

const plan = (...value: PlannedFile[]): Planned => ({
  ok: true,
  value,
  warnings: [],
});

function refused(
  rule: RefusalRule,
  field: string,
  message: string,
): Parsed<never> {
  const refusals: Refusal[] = [{ field, rule, message: `${field} ${message}` }];
  return { ok: false, refusals };
}

function notOurs(path: string, isAnothers: boolean): Parsed<never> {
  const whose = isAnothers
    ? 'belongs to another exposure'
    : 'was not written by Exposure';
  return refused(
    'FileNotOurs',
    path,
    `${whose} and is left untouched; move it elsewhere, or ask the platform team to choose another repository.path.`,
  );
}

function unreadable(
  { path, before = '', wanted }: FilePair,
  owner: ExposurePlace,
) {
  const mark = markedFor(before, owner);
  // A file of somebody else under a name we do not need now is none of our business.
  if (mark !== 'us' && wanted === undefined) {
    return plan();
  }
  if (before.length > maxExistingFile) {
    return refused('FileTooLarge', path, 'is larger than 256 KB.');
  }
  return mark === 'us'
    ? refused(
        'FileNotUnderstood',
        path,
        'is not readable YAML, so what Exposure wrote in it cannot be recognised; correct it by hand, or delete it.',
      )
    : notOurs(path, mark === 'anotherExposure');
}

function land(
  { path, before = '', wanted = '', goes = false }: FilePair,
  present: FileDocuments,
  { owner, restore }: { owner: ExposurePlace; restore(text: string): string },
): Planned {
  const documents = readDocuments(wanted)?.documents ?? [];
  const landed = landDocuments(present, documents, { owner, goes });
  if (landed === undefined) {
    return plan({ path, state: 'deleted', before });
  }
  const content = restore(landed);
  if (content !== before) {
    return plan({ path, state: 'updated', content, before });
  }
  return documents.length > 0
    ? plan({ path, state: 'unchanged', content, before })
    : plan();
}

/**
 * What happens to one file of manifests. Only our objects in it are touched; a file that has none of ours is somebody's.
 * @returns one planned file, or none where there is nothing to do; or why the file stands in the way
 */
export function planManifestFile(
  file: FilePair,
  owner: ExposurePlace,
): Planned {
  const { path, before, wanted } = file;
  if (before === undefined) {
    return wanted === undefined
      ? plan()
      : plan({ path, state: 'created', content: wanted });
  }
  if (wanted !== undefined && withLineFeeds(before) === wanted) {
    return plan({ path, state: 'unchanged', content: before, before });
  }
  const { text, restore } = unifiedLineBreaks(before);
  const present = readDocuments(text);
  if (!present) {
    return unreadable(file, owner);
  }
  const mark = markedFor(before, owner);
  const ours = present.documents.some(document => isOurs(document, owner));
  if (mark === 'anotherExposure' || (mark !== 'us' && !ours)) {
    const isAnothers =
      mark === 'anotherExposure' || present.documents.some(isManaged);
    return wanted === undefined ? plan() : notOurs(path, isAnothers);
  }
  return land(file, present, { owner, restore });
}
