export { closeDatabase } from './closeDatabase';
export { ManualClock, settle } from './ManualClock';
