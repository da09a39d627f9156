import type { Parsed, Refusal, Warning } from '../input/Refusal';
import { exposureFolder } from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import { readFromFiles } from '../present/readWrittenRequest';
import type { ReadRequest } from '../present/inferRequest';
import { addFields } from './addFields';
import { keepFields } from './keepFields';
import type { Verdict } from './keepFields';
import { lostByAdding } from './lostByAdding';
import type { AskedFields } from './readFields';
import { redirectOldHostnames } from './redirectOldHostnames';
import type { RequestDraft, RequestWishes } from './RequestDraft';

/**
 * The present files of `exposureFilePaths`: those that exist, and those that exist and could not be read, with the reason. Or
 * why none of them could be looked at.
 * @public
 */
export type SeenFiles =
  | { readable: ExistingFiles; unreadable?: ReadonlyMap<string, Refusal> }
  | { notRead: string };

const wishNames = ['keep', 'add', 'redirectOldHostnames'] as const;

const wishesIn = (wishes: RequestWishes) =>
  wishNames.filter(name => wishes[name]);

/** Without the files it is unknown what is there: not that nothing is. */
function refuseUnread(wishes: RequestWishes, because: string): Refusal[] {
  return wishesIn(wishes).map(field => ({
    field,
    rule: 'KeepNotReadable',
    message: `${field} needs the existing files, which could not be read: ${because}.`,
  }));
}

/** Told alone: whatever else the rest of the files seems to say may come of the one that is missing. */
function refuseUnreadable(unreadable: ReadonlyMap<string, Refusal>): Refusal[] {
  return Array.from(unreadable, ([path, { message, rule }]) => ({
    field: path,
    rule: 'KeepNotReadable',
    message: `${path} is needed to keep the existing settings, and could not be read: ${message} (${rule})`,
  }));
}

const addedAlone: Warning = {
  id: 'AddedAlone',
  message:
    'The existing files could not be read, so only the new addresses are shown. The task adds them to the existing ones.',
};

function nothingThere({ place, platform }: RequestDraft): Refusal {
  return {
    field: 'keep',
    rule: 'KeepNothingThere',
    message: `keep needs files of ${place.component} in ${exposureFolder(
      place,
      platform,
    )}, and there is no route in them; name hostnames and service.`,
  };
}

function parsed(
  value: AskedFields,
  { refusals, warnings }: Verdict,
): Parsed<AskedFields> {
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, value, warnings };
}

function fillIn(
  { asked, wishes }: RequestDraft,
  read: ReadRequest,
): Parsed<AskedFields> {
  const verdict: Verdict = { refusals: [], warnings: [] };
  const { keep, add } = wishes;
  const added = add ? addFields(asked, read, verdict, keep) : asked;
  const kept = keep || add ? keepFields(added, read, verdict) : added;
  const filled = wishes.redirectOldHostnames
    ? redirectOldHostnames(kept, read, verdict)
    : kept;
  return parsed(filled, verdict);
}

function fillFrom(
  draft: RequestDraft,
  existing: ExistingFiles,
): Parsed<AskedFields> {
  const { asked, wishes, place, platform } = draft;
  const read = readFromFiles(existing, place, platform);
  if (!read && wishes.keep) {
    return { ok: false, refusals: [nothingThere(draft)] };
  }
  const filled = read
    ? fillIn(draft, read)
    : parsed(asked, { refusals: [], warnings: [] });
  if (!filled.ok || !wishes.add) {
    return filled;
  }
  const refusals = lostByAdding(filled.value, existing, draft);
  return refusals.length > 0 ? { ok: false, refusals } : filled;
}

/**
 * Fills a request in from the files that are there, where it wishes that.
 * @param files - left out where they were not read
 */
export function fillFromFiles(
  draft: RequestDraft,
  files: SeenFiles = { notRead: '' },
): Parsed<AskedFields> {
  const { asked, wishes, needs } = draft;
  if (!needs.includes('files')) {
    return { ok: true, value: asked, warnings: [] };
  }
  if ('notRead' in files) {
    // Adding keeps what is there, so the new addresses can be judged alone; everything else would be guessed.
    return files.notRead !== '' && wishesIn(wishes).join() === 'add'
      ? { ok: true, value: asked, warnings: [addedAlone] }
      : {
          ok: false,
          refusals: refuseUnread(wishes, files.notRead || 'they were not read'),
        };
  }
  return files.unreadable && files.unreadable.size > 0
    ? { ok: false, refusals: refuseUnreadable(files.unreadable) }
    : fillFrom(draft, files.readable);
}
