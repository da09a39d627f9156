import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { belongsToEntity } from '../entity/belongsToEntity';
import type { ExposureFilter, ExposureStore } from '../store/ExposureStore';
import type { StatusReader } from './StatusReader';

/** Exposures over all entities, as far as one request reads. */
export interface FleetStretch {
  exposures: ExposureStatus[];
  /** The id to go on after; left out on the last page. */
  after?: string;
}

/** Finds the entities, readable to the caller, that exposures may belong to. */
export type FindOwners = (
  exposures: readonly {
    kubernetesId?: string;
    status: Pick<ExposureStatus, 'namespace'>;
  }[],
  credentials: BackstageCredentials,
) => Promise<Entity[]>;

const batchSize = 200;
/** Batches that one request reads at most: somebody who may read little gets a short page, not an expensive one. */
const maxBatches = 10;

/** Lists exposures over all entities, only those whose entity the caller may read. */
export class FleetReader {
  constructor(
    private readonly options: {
      store: ExposureStore;
      reader: StatusReader;
      findOwners: FindOwners;
    },
  ) {}

  async page(
    filter: Omit<ExposureFilter, 'limit'>,
    limit: number,
    credentials: BackstageCredentials,
  ): Promise<FleetStretch> {
    const { store, reader, findOwners } = this.options;
    const sources = await reader.sources();
    const exposures: ExposureStatus[] = [];
    let after = filter.after;
    for (let batch = 0; batch < maxBatches; batch += 1) {
      const stored = await store.list({
        ...filter,
        ...(after === undefined ? {} : { after }),
        limit: batchSize,
      });
      const owners = await findOwners(stored, credentials);
      for (const exposure of stored) {
        if (exposures.length === limit) {
          return { exposures, ...(after === undefined ? {} : { after }) };
        }
        after = exposure.status.id;
        const owner = owners.find(entity => belongsToEntity(exposure, entity));
        if (!owner) {
          continue;
        }
        const ref = stringifyEntityRef(owner);
        exposures.push(reader.present(exposure, sources, ref));
      }
      if (stored.length < batchSize) {
        return { exposures };
      }
    }
    return { exposures, ...(after === undefined ? {} : { after }) };
  }
}
