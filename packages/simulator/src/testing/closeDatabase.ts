import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { DatabaseService } from '@backstage/backend-plugin-api';

type Knex = Awaited<ReturnType<DatabaseService['getClient']>>;

/**
 * Lets a test backend close the database of a plugin when everything has stopped. Backstage means to, but looks for
 * `sqlite3` in an object as if it were a list, and the pool's timer then keeps the process of the tests alive.
 * @param pluginId - whose database it is
 * @param close - another way, for a plugin that goes on asking for a while
 */
export function closeDatabase(
  pluginId: string,
  close: (knex: Knex) => unknown = knex => knex.destroy(),
) {
  return createBackendModule({
    pluginId,
    moduleId: 'close-database',
    register(reg) {
      reg.registerInit({
        deps: {
          database: coreServices.database,
          lifecycle: coreServices.rootLifecycle,
        },
        async init({ database, lifecycle }) {
          const knex = await database.getClient();
          lifecycle.addShutdownHook(async () => {
            await close(knex);
          });
        },
      });
    },
  });
}
