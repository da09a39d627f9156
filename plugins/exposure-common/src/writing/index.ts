export * from './completeFields';
export * from './draftRequest';
export { droppedWarningId } from './droppedHostnames';
export { keepRequest } from './fillFromFiles';
export * from './removeExposure';
export * from './writeExposure';
