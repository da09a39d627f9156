import { readEntityReference } from '../input/entityReference';
import type {
  Environment,
  ExposurePlatform,
} from '../platform/ExposurePlatform';
import { FieldReader } from '../input/FieldReader';
import { findEnvironment } from '../platform/findEnvironment';
import { printableValue } from '../input/printable';
import type { Parsed, Refusal } from '../input/Refusal';
import { dnsLabel } from '../input/textRules';

/**
 * Where a component's exposures lie: all that its folder and branch are made of.
 * @public
 */
export interface ExposurePlace {
  /** `kind:namespace/name`, lower case. */
  entityRef: string;
  component: string;
  /** Id of the environment. */
  environment: string;
  namespace: string;
}

/** The environment that a field names, refused where there is none of that name. */
export function readEnvironmentName(
  field: FieldReader,
  platform: ExposurePlatform,
): Environment | undefined {
  const found =
    typeof field.value === 'string'
      ? findEnvironment(platform, field.value)
      : undefined;
  if (!found) {
    field.refuse(
      field.present ? 'UnknownEnvironment' : 'Required',
      `environment must be one of ${Object.keys(platform.environments).join(
        ', ',
      )}; seen: ${printableValue(field.value)}.`,
    );
  }
  return found;
}

function readPlace(
  root: FieldReader,
  platform: ExposurePlatform,
): Parsed<ExposurePlace> {
  const { refusals } = root;
  const entity = readEntityReference(root.at('entityRef'));
  const environment = readEnvironmentName(root.at('environment'), platform);
  const namespace = root.at('namespace').text(dnsLabel);
  return environment && refusals.length === 0
    ? {
        ok: true,
        value: {
          entityRef: entity.full,
          component: entity.name,
          environment: environment.id,
          namespace,
        },
        warnings: [],
      }
    : { ok: false, refusals };
}

/**
 * Reads which component's exposures are meant, and where.
 * @param input - `{ entityRef, environment, namespace }`, not trusted; `targetPath` is of no meaning here
 * @param platform - from `parsePlatform`
 * @public
 */
export function parseExposurePlace(
  input: unknown,
  platform: ExposurePlatform,
): Parsed<ExposurePlace> {
  const refusals: Refusal[] = [];
  const root = new FieldReader(input, '', refusals);
  root.onlyKeys(['entityRef', 'environment', 'namespace', 'targetPath']);
  return readPlace(root, platform);
}

/**
 * Reads where a whole request belongs, before its other fields are judged: the files there may have to be read first.
 * @param input - as `parseRequest` takes it, not trusted
 * @param platform - from `parsePlatform`
 * @public
 */
export function parseRequestPlace(
  input: unknown,
  platform: ExposurePlatform,
): Parsed<ExposurePlace> {
  return readPlace(new FieldReader(input, '', []), platform);
}
