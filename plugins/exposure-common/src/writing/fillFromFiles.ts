import { exposureFolder } from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { FieldReader } from '../input/FieldReader';
import { parseRequestPlace } from '../request/parseExposurePlace';
import type { ExposurePlace } from '../request/parseExposurePlace';
import type { Parsed, Refusal } from '../input/Refusal';
import type { ReadRequest } from '../present/inferRequest';
import { addFields } from './addFields';
import { keepFields } from './keepFields';
import type { Asked, Verdict } from './keepFields';
import { lostByAdding } from './lostByAdding';
import { redirectOldHostnames } from './redirectOldHostnames';
import { readFromFiles } from '../present/readWrittenRequest';

interface Wish {
  keep: boolean;
  add: boolean;
  redirectOldHostnames: boolean;
}

const noWish: Wish = { keep: false, add: false, redirectOldHostnames: false };

/** What is wished; nothing where a wish is no boolean, which `parseRequest` refuses together with all else. */
function wishOf(root: FieldReader): Wish {
  const wish = {
    keep: root.at('keep').flag(false),
    add: root.at('add').flag(false),
    redirectOldHostnames: root.at('redirectOldHostnames').flag(false),
  };
  return root.refusals.length === 0 ? wish : noWish;
}

function nothingThere(
  place: ExposurePlace,
  platform: ExposurePlatform,
): Refusal {
  return {
    field: 'keep',
    rule: 'KeepNothingThere',
    message: `keep needs files of ${place.component} in ${exposureFolder(
      place,
      platform,
    )}, and no route of it is there; name hostnames and service.`,
  };
}

function withoutWish(input: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(([name]) => !Object.hasOwn(noWish, name)),
  );
}

function fillIn(asked: Asked, wish: Wish, read: ReadRequest): Parsed<Asked> {
  const verdict: Verdict = { refusals: [], warnings: [] };
  const added = wish.add ? addFields(asked, read, verdict, wish.keep) : asked;
  const kept = wish.keep || wish.add ? keepFields(added, read, verdict) : added;
  const value = wish.redirectOldHostnames
    ? redirectOldHostnames(kept, read, verdict)
    : kept;
  const { refusals, warnings } = verdict;
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, value, warnings };
}

/**
 * Fills a request in from the files that are there, where it asks for that: `keep` takes the fields that are left out, `add`
 * also keeps every hostname and redirect, and `redirectOldHostnames` makes redirects of hostnames that were served and are not asked for any more.
 * @param input - as `parseRequest` takes it, not trusted
 * @param platform - from `parsePlatform`
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @returns the request for `parseRequest`, as untrusted as before and without the wishes
 * @public
 */
export function keepRequest(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles,
): Parsed<unknown> {
  const wish = wishOf(new FieldReader(input, '', []));
  if (!Object.values(wish).includes(true)) {
    return { ok: true, value: input, warnings: [] };
  }
  const place = parseRequestPlace(input, platform);
  if (!place.ok) return place;
  const asked = withoutWish(Object(input));
  const read = readFromFiles(existing, place.value, platform);
  if (!read && wish.keep) {
    return { ok: false, refusals: [nothingThere(place.value, platform)] };
  }
  const filled: Parsed<Asked> = read
    ? fillIn(asked, wish, read)
    : { ok: true, value: asked, warnings: [] };
  if (!filled.ok || !wish.add) return filled;
  const refusals = lostByAdding(filled.value, existing, place.value, platform);
  return refusals.length > 0 ? { ok: false, refusals } : filled;
}
