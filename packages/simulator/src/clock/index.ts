export type { Clock } from './Clock';
export { SystemClock } from './SystemClock';
