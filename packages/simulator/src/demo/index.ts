export { startDemo } from './startDemo';
export type { Demo } from './startDemo';
