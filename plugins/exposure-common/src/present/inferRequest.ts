import { accepted, common } from '../input/accepted';
import { dnsSubdomain } from '../input/textRules';
import { annotations } from '../kubernetes/annotations';
import { profileOf } from '../controllers/profiles';
import type { Environment } from '../platform/ExposurePlatform';
import type { Access } from '../controllers/Access';
import type { ExposurePlace } from '../request/ExposurePlace';
import type { ExposureObjects } from './ExposureObjects';
import { presentFieldNames } from './PresentRequest';
import type { PresentFieldName, PresentFields } from './PresentRequest';
import { readAccess } from './readAccess';
import { readPods } from './readPods';
import { readRoutes, sortRoutes } from './readRoutes';

/** The issuer that all certificates of a component are asked from, in either shape. */
function readIssuerName({
  routes,
  listenerSets,
  certificates,
}: ExposureObjects): string | undefined {
  const annotated = [...routes, ...listenerSets].flatMap(
    object =>
      object.annotations[annotations.clusterIssuer] ??
      object.annotations[annotations.issuer] ??
      [],
  );
  const named = certificates.map(({ issuerRef }) => issuerRef.name);
  return accepted(common([...named, ...annotated]), field =>
    field.text(dnsSubdomain),
  );
}

/** A request that was read back, and what is doubtful about it. */
export interface ReadRequest {
  fields: PresentFields;
  notRead: PresentFieldName[];
  /** Every kind of access that would have the same objects. */
  accessKinds: readonly Access[];
}

const needsIssuer = (environment: Environment) =>
  profileOf(environment.ingress.profile)?.tlsFrom(environment) === 'secret';

function isMissing(
  name: PresentFieldName,
  { fields, accessKinds }: Omit<ReadRequest, 'notRead'>,
  environment: Environment,
): boolean {
  if (fields[name] !== undefined) {
    return false;
  }
  switch (name) {
    case 'allowlist':
      return accessKinds.length === 0 || accessKinds.includes('allowlist');
    case 'issuer':
      return needsIssuer(environment);
    default:
      return true;
  }
}

/**
 * The inverse of `manifestsOf`: what must have been asked for, that these objects came of it.
 * @param objects - of the component alone; what is in them is not trusted
 * @param place - whose they are, and where
 * @returns `undefined` where no route is among them
 */
export function inferRequest(
  objects: ExposureObjects,
  place: ExposurePlace,
  environment: Environment,
): ReadRequest | undefined {
  const sorted = sortRoutes(objects.routes, place);
  if (sorted.served.length + sorted.redirects.length === 0) {
    return undefined;
  }
  const issuer = readIssuerName(objects);
  const { kinds, allowlist } = readAccess(sorted, {
    ...objects,
    place,
    environment,
    issuer,
  });
  const [access] = kinds;
  const fields: PresentFields = {
    ...readRoutes(sorted, place),
    ...(access && kinds.length === 1 && { access }),
    ...(allowlist && { allowlist }),
    ...(issuer !== undefined && needsIssuer(environment) && { issuer }),
    ...readPods(objects.policies, place.component),
  };
  const read = { fields, accessKinds: kinds };
  const notRead = presentFieldNames.filter(name =>
    isMissing(name, read, environment),
  );
  return { ...read, notRead };
}
