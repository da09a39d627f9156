export { scaffolderModuleExposure as default } from './module';
