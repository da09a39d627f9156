import { usesGateway } from '../controllers/profiles';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { findEnvironment } from '../platform/findEnvironment';
import type { ExposurePlace } from '../request/ExposurePlace';
import { objectsInSnapshot } from './objectsInSnapshot';
import { inferRequest } from './inferRequest';
import { presentFieldNames } from './PresentRequest';
import type { PresentRequest } from './PresentRequest';

/**
 * Reads a request back from the objects of a cluster, as far as the kinds that are watched tell it: networks in a
 * Middleware or SecurityPolicy are not among them.
 * @param snapshot - of the environment's cluster
 * @param place - whose objects they are; the namespace must belong to the component
 * @param platform - from `parsePlatform`
 * @returns `undefined` where no route of the component is there; nothing but `notRead` where routes cannot be read
 * @public
 */
export function readAppliedRequest(
  snapshot: ClusterSnapshot,
  place: ExposurePlace,
  platform: ExposurePlatform,
): PresentRequest | undefined {
  const environment = findEnvironment(platform, place.environment);
  if (!environment) {
    return undefined;
  }
  const { namespace } = place;
  const routes = usesGateway(environment) ? 'HTTPRoute' : 'Ingress';
  if (!snapshot.objects[routes].known) {
    const notRead = [...presentFieldNames];
    return { environment: environment.id, namespace, request: {}, notRead };
  }
  const objects = objectsInSnapshot(snapshot, place, platform);
  const read = inferRequest(objects, place, environment);
  return (
    read && {
      environment: environment.id,
      namespace,
      request: read.fields,
      notRead: read.notRead,
    }
  );
}
