export {
  EntityExposureCard,
  exposureFieldExtensions,
  exposurePlugin,
} from './legacyPlugin';
export type { LegacyExposureCardProps } from './components/EntityExposureCard/LegacyExposureCard';
export type { FormPlace, FormService } from './fields/form/RequestForm';
export { exposureApiRef } from './api/ExposureApi';
export type { ExposureApi } from './api/ExposureApi';
export type { EntityExposures } from './api/EntityExposures';
export type { EntityRequests } from './api/EntityRequests';
export type { EntityServices } from './api/EntityServices';
export type {
  PlatformCaller,
  PlatformEnvironment,
  PlatformIssuer,
  PlatformSummary,
  PlatformZone,
} from './api/PlatformSummary';
export type { Preflight, PreflightFile } from './api/Preflight';
export type { RecheckAnswer } from './api/RecheckAnswer';
export { exposureTranslationRef } from './translation/exposureTranslationRef';
export { exposureFindingsTranslationRef } from './translation/exposureFindingsTranslationRef';
