export {
  exposureFilePaths,
  exposureFolder,
  kustomizationFileName,
  manifestFileNames,
} from './exposureFiles';
export { generatedMark, ownerOf } from './landing/generatedMark';
export type { ExistingFiles, PlannedFile } from './landing/PlannedFile';
export { writtenHostnames } from './landing/writtenHostnames';
export * from './Manifest';
