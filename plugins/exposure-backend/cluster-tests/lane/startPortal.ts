import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import type {
  ExposureStatus,
  SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';
import knexFactory from 'knex';
import request from 'supertest';
import { exposurePlugin } from '../../src/plugin';
import { until } from './until';

/** What the API says of one component. */
export interface Answer {
  exposures: ExposureStatus[];
  sources: SourceHealth[];
}

/** A portal that runs the plugin as it is, against the real cluster. */
export interface Portal {
  ask(component: string): Promise<Answer>;
  /** Waits for a status; resolves with it and the seconds that it took. */
  untilStatus(
    component: string,
    seconds: number,
    wanted: Partial<Seen> | ((seen: Seen) => boolean),
  ): Promise<{ status: ExposureStatus; seconds: number }>;
  stop(): Promise<void>;
}

/** The part of a status that tests look for. */
export interface Seen {
  headline?: string;
  reason?: string;
  actor?: string;
  overlay?: string;
  dns?: string;
  route?: string;
}

/** What is seen of a status. */
function seenOf(status: ExposureStatus | undefined): Seen {
  return {
    headline: status?.headline,
    reason: status?.reason,
    actor: status?.actor.kind,
    overlay: status?.overlay,
    dns: status?.tracks.dns.value,
    route: status?.tracks.route.value,
  };
}

/** Starts the plugin with its real adapters and a catalog of these components. */
export async function startPortal(
  config: JsonObject,
  entities: Entity[],
): Promise<Portal> {
  // Ours, because the one of the test backend stays open after its end.
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  const backend = await startTestBackend({
    features: [
      exposurePlugin,
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      mockServices.rootConfig.factory({ data: config }),
      catalogServiceMock.factory({ entities }),
    ],
  });
  const ask = async (component: string): Promise<Answer> => {
    const { body } = await request(backend.server)
      .get(`/api/exposure/v1/entities/component/default/${component}`)
      .expect(200);
    return body;
  };
  return {
    ask,
    async stop() {
      await backend.stop();
      await knex.destroy();
    },
    async untilStatus(component, seconds, wanted) {
      const fits = (seen: Seen) =>
        typeof wanted === 'function'
          ? wanted(seen)
          : Object.entries(wanted).every(
              ([field, value]) =>
                Object.entries(seen).find(([name]) => name === field)?.[1] ===
                value,
            );
      const { answer, seconds: took } = await until(
        `a status with ${
          typeof wanted === 'function' ? 'the wanted' : JSON.stringify(wanted)
        }`,
        seconds,
        () => ask(component),
        ({ exposures }) => fits(seenOf(exposures[0])),
      );
      const [status] = answer.exposures;
      if (!status) {
        throw new Error('no status, though one was seen');
      }
      return { status, seconds: took };
    },
  };
}
