import type { Parsed, Warning } from '../../input/Refusal';
import type { ExistingFiles } from '../../manifests/landing/PlannedFile';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../request/ExposureRequest';
import { draftRequest } from '../draftRequest';
import { draftRemoval, removeExposure } from '../removeExposure';
import type { Requester } from '../RequestDraft';
import { settleRequest } from '../settleRequest';
import type { RequestFacts, SettledRequest } from '../settleRequest';
import { writeExposure } from '../writeExposure';
import type { WritingNotes, WrittenExposure } from '../writeExposure';

/** All steps to a settled request, with the facts that are given. */
export function settleAsked(
  input: unknown,
  platform: ExposurePlatform,
  requester: Requester = {},
  facts: RequestFacts = {},
): Parsed<SettledRequest> {
  const draft = draftRequest(input, platform, requester);
  return draft.ok ? settleRequest(draft.value, facts) : draft;
}

/** The request of an input that stands alone: nothing is looked at. */
export function parseAsked(
  input: unknown,
  platform: ExposurePlatform,
  requester: Requester = {},
): Parsed<ExposureRequest> {
  const settled = settleAsked(input, platform, requester);
  return settled.ok ? { ...settled, value: settled.value.request } : settled;
}

/** All steps from an input to what is written, with its files and nothing else to look at. */
export function writeAsked(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles = new Map(),
  notes: WritingNotes = {},
): Parsed<WrittenExposure> {
  const files = { readable: existing };
  const settled = settleAsked(input, platform, {}, { files });
  return settled.ok ? writeExposure(settled.value, existing, notes) : settled;
}

/** All steps from an input to what is taken away. */
export function removeAsked(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles,
  noted: readonly Warning[] = [],
): Parsed<WrittenExposure> {
  const draft = draftRemoval(input, platform);
  return draft.ok ? removeExposure(draft.value, existing, noted) : draft;
}
