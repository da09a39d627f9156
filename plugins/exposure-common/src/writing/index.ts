export { draftRequest } from './draftRequest';
export { droppedWarningId } from './droppedHostnames';
export type { SeenFiles } from './fillFromFiles';
export type { AskedFieldName, AskedFields } from './readFields';
export * from './removeExposure';
export * from './RequestDraft';
export { requestInput } from './requestInput';
export * from './settleRequest';
export * from './writeExposure';
