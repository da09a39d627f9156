export { apiPath } from './apiPath';
export type { ApiPathParameter } from './apiPath';
export type {
  ApiPath,
  EntityExposures,
  EntityRequests,
  FleetPage,
  PlatformBarrier,
  PlatformCaller,
  PlatformEnvironment,
  PlatformIssuer,
  PlatformSummary,
  PlatformZone,
  PreflightAnswer,
  PreflightFile,
  RecheckAnswer,
} from './openapi';
