import { readEntityReference } from '../input/entityReference';
import type {
  Environment,
  ExposurePlatform,
} from '../platform/ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';
import { findEnvironment } from '../platform/findEnvironment';
import { printableValue } from '../input/printable';
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
function readEnvironmentName(
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

/** A place as far as it can be read: the fields that are refused have a placeholder. */
export interface ReadPlace {
  place: ExposurePlace;
  environment: Environment | undefined;
}

/** Reads which component's exposures are meant, and where. */
export function readPlace(
  root: FieldReader,
  platform: ExposurePlatform,
): ReadPlace {
  const entity = readEntityReference(root.at('entityRef'));
  const environment = readEnvironmentName(root.at('environment'), platform);
  const namespace = root.at('namespace').text(dnsLabel);
  return {
    place: {
      entityRef: entity.full,
      component: entity.name,
      environment: environment?.id ?? '',
      namespace,
    },
    environment,
  };
}
