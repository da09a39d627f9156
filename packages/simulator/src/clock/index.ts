export type { Clock } from './Clock';
export { ManualClock } from './ManualClock';
export { SystemClock } from './SystemClock';
