import type {
  DatabaseService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  exposurePermissions,
  type ExposurePlatform,
  notConfigured,
} from '@exposure/backstage-plugin-exposure-common';
import { metrics } from '@opentelemetry/api';
import { randomUUID } from 'node:crypto';
import { readPlatform } from './config/readPlatform';
import type { ExposureAdapters } from './ExposureAdapters';
import type { CreateAdaptersOptions } from './createAdapters';
import { reportMetrics } from './metrics/reportMetrics';
import { PullRequestWatch } from './pullRequests/PullRequestWatch';
import { createIdleRouter } from './router/createIdleRouter';
import { createRouter } from './router/createRouter';
import { CursorSeal } from './router/CursorSeal';
import { EntityAccess } from './entity/EntityAccess';
import { createFindOwners } from './reading/findOwners';
import { RecheckCooldown } from './router/RecheckCooldown';
import { ExposureWatch } from './watch/ExposureWatch';
import { FleetReader } from './reading/FleetReader';
import { Preflight } from './preflight/Preflight';
import { StatusReader } from './reading/StatusReader';
import { IssuanceRecorder } from './watch/IssuanceRecorder';
import { KnexExposureStore } from './store/KnexExposureStore';
import { KnexIssuanceStore } from './store/KnexIssuanceStore';
import { openDatabase } from './store/openDatabase';
import { readSharedKey } from './store/readSharedKey';

/** The services of the host that the plugin uses. */
export interface ExposureServices {
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  signals: SignalsService;
  urlReader: UrlReaderService;
  userInfo: UserInfoService;
}

/** Starts what the configuration says. Wrong configuration stops the start; without any the plugin is idle. */
export async function startExposure(
  services: ExposureServices,
  createAdapters: (options: CreateAdaptersOptions) => ExposureAdapters,
): Promise<void> {
  const { config, logger, permissionsRegistry, httpRouter } = services;
  permissionsRegistry.addPermissions(exposurePermissions);
  const platform = readPlatform(config, logger);
  if (platform) {
    await startOn(platform, services, createAdapters);
    return;
  }
  logger.warn(
    `${notConfigured} Until then the plugin does nothing. docs/install.md has a section to start from.`,
  );
  httpRouter.use(createIdleRouter());
}

/** Puts the parts together and starts them. */
async function startOn(
  platform: ExposurePlatform,
  services: ExposureServices,
  createAdapters: (options: CreateAdaptersOptions) => ExposureAdapters,
): Promise<void> {
  const { logger, lifecycle } = services;
  const adapters = createAdapters({ ...services, platform });
  const { clock } = adapters;
  const database = await openDatabase(services.database);
  const store = new KnexExposureStore(database);
  const issuances = new KnexIssuanceStore(database);
  const kept = { platform, store, issuances };
  const { watch, recorder, pullRequests } = createWatches(
    services,
    adapters,
    kept,
  );
  const access = new EntityAccess(services);
  const reader = new StatusReader({ platform, store, clock });
  const findOwners = createFindOwners({ ...services, access });
  services.httpRouter.use(
    createRouter({
      ...services,
      platform,
      clusters: adapters.clusters,
      access,
      reader,
      fleet: new FleetReader({ store, reader, findOwners }),
      cursors: new CursorSeal(await readSharedKey(database, 'cursors')),
      preflight: new Preflight({ ...adapters, ...kept, logger }),
      cooldown: new RecheckCooldown(clock),
      recheck: ids => watch.recheck(ids),
      lookedAt: entity => pullRequests.lookedAt(entity),
    }),
  );
  const { clusters } = adapters;
  lifecycle.addShutdownHook(
    reportMetrics(metrics.getMeter('exposure'), { clusters, store }),
  );
  lifecycle.addStartupHook(() => {
    watch.start();
    recorder.start();
  });
  lifecycle.addShutdownHook(async () => {
    await recorder.stop();
    await watch.stop();
  });
}

interface Kept {
  platform: ExposurePlatform;
  store: KnexExposureStore;
  issuances: KnexIssuanceStore;
}

/** What looks at the world by itself, from the start of the host to its end. */
function createWatches(
  { logger, signals }: ExposureServices,
  adapters: ExposureAdapters,
  { platform, store, issuances }: Kept,
) {
  const pullRequests = new PullRequestWatch({
    ...adapters,
    environments: Object.keys(platform.environments),
    store,
    logger,
  });
  const watch = new ExposureWatch({
    ...adapters,
    replica: randomUUID(),
    platform,
    pullRequests,
    store,
    logger,
    onChanged: () => announceChange(signals, logger),
  });
  const recorder = new IssuanceRecorder({
    ...adapters,
    clusterNames: clusterNamesOf(platform),
    issuances,
    logger,
  });
  return { watch, recorder, pullRequests };
}

function clusterNamesOf({ environments }: ExposurePlatform): string[] {
  return [
    ...new Set(Object.values(environments).map(({ cluster }) => cluster)),
  ];
}

/** Every signed-in user can listen to any channel, so the message says nothing but that it is worth asking again. */
function announceChange(signals: SignalsService, logger: LoggerService): void {
  signals
    .publish({
      recipients: { type: 'broadcast' },
      channel: 'exposure',
      message: {},
    })
    .catch(error => logger.debug(`No signal could be sent: ${error}`));
}
