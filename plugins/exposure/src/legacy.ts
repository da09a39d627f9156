export {
  EntityExposureCard,
  exposureFieldExtensions,
  exposurePlugin,
} from './legacyPlugin';
export type { LegacyExposureCardProps } from './components/EntityExposureCard/LegacyExposureCard';
export type { FormPlace, FormService } from './fields/form/RequestForm';
export { exposureApiRef } from './api/ExposureApi';
export type { ExposureApi } from './api/ExposureApi';
export type { Preflight } from './api/Preflight';
export { exposureTranslationRef } from './translation/exposureTranslationRef';
export { exposureFindingsTranslationRef } from './translation/exposureFindingsTranslationRef';
