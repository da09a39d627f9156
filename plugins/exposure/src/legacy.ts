export {
  EntityExposureCard,
  ExposureEnvironmentFieldExtension,
  ExposureFilesFieldExtension,
  ExposureHostnameFieldExtension,
  exposurePlugin,
} from './legacyPlugin';
export type { LegacyExposureCardProps } from './components/EntityExposureCard/LegacyExposureCard';
export { exposureApiRef } from './api/ExposureApi';
export type { ExposureApi } from './api/ExposureApi';
export { exposureTranslationRef } from './translation/exposureTranslationRef';
export { exposureFindingsTranslationRef } from './translation/exposureFindingsTranslationRef';
