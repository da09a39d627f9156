export { exposureLegacyPlugin } from './legacyPlugin';
