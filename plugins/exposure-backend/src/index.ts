export { exposurePlugin as default } from './plugin';
