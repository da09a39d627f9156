export {
  exposureFilePaths,
  exposureFolder,
  kustomizationFileName,
} from './exposureFiles';
export type { ExistingFiles, PlannedFile } from './landing/PlannedFile';
export * from './Manifest';
