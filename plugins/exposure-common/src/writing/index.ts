export { droppedWarningId } from './droppedHostnames';
export * from './removeExposure';
export * from './writeExposure';
