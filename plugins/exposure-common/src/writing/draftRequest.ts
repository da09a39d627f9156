import { FieldReader } from '../input/FieldReader';
import type { Parsed, Refusal, Warning } from '../input/Refusal';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { judgeNamespace } from '../request/component/componentNamespaces';
import { readPlace } from '../request/ExposurePlace';
import type { ExposurePlace } from '../request/ExposurePlace';
import { judgeRequest } from '../request/rules/requestRules';
import {
  askedFieldNames,
  readFields,
  requestOf,
  requiredFields,
} from './readFields';
import type { AskedFieldName } from './readFields';
import type {
  RequestDraft,
  RequestFact,
  Requester,
  RequestWishes,
} from './RequestDraft';

const knownFields: readonly string[] = [
  'entityRef',
  'environment',
  'namespace',
  ...askedFieldNames,
  'keep',
  'add',
  'redirectOldHostnames',
  // Where a caller puts the files; read by the scaffolder action, of no meaning here.
  'targetPath',
];

function readWishes(root: FieldReader): RequestWishes {
  return {
    keep: root.at('keep').flag(false),
    add: root.at('add').flag(false),
    redirectOldHostnames: root.at('redirectOldHostnames').flag(false),
  };
}

/** Whether fields that are left out may come from the files. */
const isFilledIn = ({ keep, add }: RequestWishes) => keep || add;

function isEmpty(value: unknown): boolean {
  return (
    value === '' ||
    (typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length === 0)
  );
}

/** Forms send empty values for what was not filled in. Only redirects may be none on purpose. */
function orLeftOut(field: FieldReader, name: AskedFieldName): FieldReader {
  return name !== 'redirects' && isEmpty(field.value)
    ? new FieldReader(undefined, field.path, field.refusals)
    : field;
}

/** Rules that the Service may still put right: it has a number for the port that a request calls by its name. */
const settledByService: readonly Refusal['rule'][] = ['PortNumberNeeded'];

const isUnsettled = ({ rule }: Refusal) => settledByService.includes(rule);

/** Another team's namespace stays closed: what lies in it is not looked at. */
export function judgeOwnNamespace(
  { namespace }: ExposurePlace,
  { annotations }: Requester,
  before: readonly Refusal[],
): Refusal[] {
  return before.some(({ field }) => field === 'namespace')
    ? []
    : judgeNamespace(namespace, annotations);
}

function needsOf(wishes: RequestWishes, requester: Requester): RequestFact[] {
  return [
    ...(Object.values(wishes).includes(true) ? (['files'] as const) : []),
    'services',
    ...(requester.annotations ? [] : (['annotations'] as const)),
  ];
}

/**
 * Reads what a team asks for, and judges it as far as that can be done before anything is looked at: each field that it
 * names, and how they fit together where no file of the repository can change that. A request that is refused here costs no
 * look at a repository or a cluster.
 * @param input - a form's values, an action's input or a request file; nothing about it is trusted
 * @param platform - from `parsePlatform`
 * @param requester - who asks, where that is known
 * @returns the draft; or every rule that is broken, each with its field and what would be right
 * @public
 */
export function draftRequest(
  input: unknown,
  platform: ExposurePlatform,
  requester: Requester = {},
): Parsed<RequestDraft> {
  const refusals: Refusal[] = [];
  const warnings: Warning[] = [];
  const root = new FieldReader(input, '', refusals);
  root.keys(
    'a mapping such as { entityRef, environment, namespace, hostnames, service }',
  );
  if (refusals.length > 0) {
    return { ok: false, refusals };
  }
  root.onlyKeys(knownFields);
  const wishes = readWishes(root);
  const { place, environment } = readPlace(root, platform);
  const { ownerRefs } = requester;
  const reading = { platform, environment, ownerRefs, warnings };
  const asked = isFilledIn(wishes)
    ? readFields(name => orLeftOut(root.at(name), name), reading, [])
    : readFields(name => root.at(name), reading, requiredFields);
  const broken = isFilledIn(wishes)
    ? undefined
    : judgeRequest(requestOf(place, asked), platform, refusals);
  refusals.push(
    ...(broken ?? []).filter(refusal => !isUnsettled(refusal)),
    ...judgeOwnNamespace(place, requester, refusals),
  );
  if (refusals.length > 0) {
    return { ok: false, refusals };
  }
  return {
    ok: true,
    value: {
      place,
      asked,
      wishes,
      needs: needsOf(wishes, requester),
      platform,
      requester,
      warnings,
      ...(broken && { unsettled: broken }),
    },
    warnings: [],
  };
}
