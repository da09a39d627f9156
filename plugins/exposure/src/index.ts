export { exposurePlugin as default } from './plugin';
export { exposureApiRef } from './api/ExposureApi';
export type { ExposureApi } from './api/ExposureApi';
export type { Preflight } from './api/Preflight';
export { ExposureClient } from './api/ExposureClient';
export { exposureTranslationRef } from './translation/exposureTranslationRef';
export { exposureFindingsTranslationRef } from './translation/exposureFindingsTranslationRef';
