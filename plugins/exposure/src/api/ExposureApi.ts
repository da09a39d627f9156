import { CompoundEntityRef } from '@backstage/catalog-model';
import { ApiRef, createApiRef } from '@backstage/frontend-plugin-api';
import {
  EntityExposures,
  EntityRequests,
  PlatformSummary,
  RecheckAnswer,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import { Preflight } from './Preflight';

/**
 * What the face asks the backend plugin `exposure`. Every call may throw a `ResponseError`.
 * @public
 */
export interface ExposureApi {
  /** The exposures of one entity, as far as the caller may read them. */
  exposuresOf(entity: CompoundEntityRef): Promise<EntityExposures>;
  /** Asks for a fresh look. */
  recheck(entity: CompoundEntityRef): Promise<RecheckAnswer>;
  /** Judges a request without writing anything. `request` is the scaffolder action's input. */
  preflight(request: unknown): Promise<Preflight>;
  /** Environments and zones the caller may ask for. */
  platform(): Promise<PlatformSummary>;
  /** The Services that an address of the entity could lead to, as far as the caller may see them. */
  servicesOf(
    entity: CompoundEntityRef,
    environment: string,
  ): Promise<SeenServices>;
  /** What was asked for the entity's addresses that are there, read back from their objects. */
  requestsOf(entity: CompoundEntityRef): Promise<EntityRequests>;
}

/** @public */
export const exposureApiRef: ApiRef<ExposureApi> = createApiRef<ExposureApi>({
  id: 'plugin.exposure.service',
});
