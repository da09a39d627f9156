export { buildManifests } from './buildManifests';
export {
  exposureFilePaths,
  exposureFolder,
  kustomizationFileName,
  manifestFileNames,
} from './exposureFiles';
export { generatedMark, ownerOf } from './generatedMark';
export * from './Manifest';
export { componentSlug, tlsSecretName } from './names';
export * from './planFiles';
export * from './renderFiles';
export { writtenHostnames } from './writtenHostnames';
export * from './controllers/profileNames';
export {
  controllerProfiles,
  possibleAccesses,
  profileOf,
} from './controllers/profiles';
export type {
  Ability,
  Cannot,
  ControllerProfile,
  IngressTraits,
  TlsSource,
} from './controllers/ControllerProfile';
