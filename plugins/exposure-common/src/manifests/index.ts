export * from './buildManifests';
export {
  exposureFilePaths,
  exposureFolder,
  kustomizationFileName,
  manifestFileNames,
} from './exposureFiles';
export * from './Manifest';
export { componentSlug, tlsSecretName } from './names';
export * from './planFiles';
export * from './renderFiles';
export * from './controllers/profileNames';
export * from './controllers/profiles';
export type { ControllerProfile } from './controllers/ControllerProfile';
