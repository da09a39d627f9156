export { buildManifests } from './buildManifests';
export {
  exposureFilePaths,
  exposureFolder,
  kustomizationFileName,
  manifestFileNames,
} from './exposureFiles';
export { generatedMark, ownerOf } from './landing/generatedMark';
export * from './landing/PlannedFile';
export * from './landing/planFiles';
export { writtenHostnames } from './landing/writtenHostnames';
export * from './Manifest';
export * from './printing/renderFiles';
