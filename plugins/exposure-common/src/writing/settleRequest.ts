import { FieldReader } from '../input/FieldReader';
import type { Parsed, Refusal, Warning } from '../input/Refusal';
import type { SeenServices } from '../observation/listServices';
import { findEnvironment } from '../platform/findEnvironment';
import type { ComponentAnnotations } from '../request/component/componentAnnotations';
import { placeRequest } from '../request/PlacedRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import { maxHostnames } from '../request/readHostnames';
import { judgeRequest } from '../request/rules/requestRules';
import { requestWarnings } from '../request/rules/requestWarnings';
import { completeFields } from './completeFields';
import { fillFromFiles } from './fillFromFiles';
import type { SeenFiles } from './fillFromFiles';
import type { Verdict } from './keepFields';
import { readFields, requestOf, requiredFields } from './readFields';
import type { AskedFieldName, AskedFields } from './readFields';
import type { RequestDraft } from './RequestDraft';

/**
 * What was looked at for a request. What cannot be looked at is left out.
 * @public
 */
export interface RequestFacts {
  /** Its present files. */
  files?: SeenFiles;
  /** The Services of its environment's cluster, of the component's namespaces only. */
  services?: SeenServices;
  /** The annotations of the component's catalog entry, where its requester did not know them yet. */
  annotations?: ComponentAnnotations;
  /** A preview has a finding of its own for a port that the Service lacks, beside the files: it refuses nothing there. */
  missingPortIsFinding?: boolean;
}

/**
 * A request that is whole and obeys every rule, with everything that it lands on.
 * @public
 */
export interface SettledRequest extends PlacedRequest {
  /** What its author and its reviewers should know. */
  warnings: readonly Warning[];
}

/** What of a field comes from elsewhere than from the request itself. */
function foundIn(
  name: AskedFieldName,
  { [name]: value }: AskedFields,
  { [name]: own }: AskedFields,
): unknown {
  if (value === own) {
    return undefined;
  }
  if (!Array.isArray(value) || !Array.isArray(own)) {
    return value;
  }
  const found = value.filter(item => !own.includes(item));
  return found.length > 0 ? found : undefined;
}

/** A repository and a cluster are written by many: what comes from them obeys the rules of a request, or is refused. */
function judgeFound(
  fields: AskedFields,
  { asked, platform, place, requester }: RequestDraft,
  { refusals, warnings }: Verdict,
): AskedFields {
  const { ownerRefs } = requester;
  const environment = findEnvironment(platform, place.environment);
  const read = readFields(
    name => new FieldReader(foundIn(name, fields, asked), name, refusals),
    { platform, environment, ownerRefs, warnings },
    requiredFields.filter(name => fields[name] === undefined),
  );
  for (const name of ['hostnames', 'redirects'] as const) {
    new FieldReader(fields[name], name, refusals).list(
      item => item,
      maxHostnames,
    );
  }
  // Of these only a part came from elsewhere.
  const { hostnames, redirects } = fields;
  return { ...fields, ...read, hostnames, redirects };
}

/** What nothing came to was judged when it was drafted. */
function judgeWhole(fields: AskedFields, draft: RequestDraft) {
  const { asked, place, platform, unsettled } = draft;
  if (unsettled && fields === asked) {
    const request = requestOf(place, asked);
    return { request, refusals: [...unsettled], found: [] };
  }
  const refusals: Refusal[] = [];
  const found: Warning[] = [];
  const whole = judgeFound(fields, draft, { refusals, warnings: found });
  const request = requestOf(place, whole);
  refusals.push(...judgeRequest(request, platform, refusals));
  return { request, refusals, found };
}

/** A port that the Service lacks is no refusal where a finding tells it. */
function refusalsOf(
  refusals: readonly Refusal[],
  { missingPortIsFinding = false }: RequestFacts,
): Refusal[] {
  return refusals.filter(
    ({ rule }) => !(missingPortIsFinding && rule === 'ServicePortMissing'),
  );
}

/**
 * Makes a request whole and judges it as a whole: what it leaves out comes from its files where it wishes that, then from
 * its Service, then from its component's annotations, then from the platform.
 * @param facts - what was looked at; `draft.needs` says what can matter
 * @returns the request; or every rule that is broken, each with its field and what would be right
 * @public
 */
export function settleRequest(
  draft: RequestDraft,
  facts: RequestFacts = {},
): Parsed<SettledRequest> {
  const { platform, requester } = draft;
  const filled = fillFromFiles(draft, facts.files);
  if (!filled.ok) {
    return filled;
  }
  const completed = completeFields(filled.value, draft, {
    services: facts.services,
    annotations: facts.annotations ?? requester.annotations,
  });
  const { request, refusals, found } = judgeWhole(completed.fields, draft);
  refusals.push(...refusalsOf(completed.refusals, facts));
  const placed = placeRequest(request, platform);
  if (!placed || refusals.length > 0) {
    return { ok: false, refusals };
  }
  const warnings = [
    ...filled.warnings,
    ...completed.warnings,
    ...draft.warnings,
    ...found,
    ...requestWarnings(request, platform),
  ];
  return { ok: true, value: { ...placed, warnings }, warnings };
}
