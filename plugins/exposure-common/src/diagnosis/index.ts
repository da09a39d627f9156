export { diagnose } from './diagnose';
export { obstacleInWords } from './obstacle';
export { reasons } from './reasons';
export { reasonPage } from './reasonsPage';
export type { Reason } from './reasons';
export type { Progress, ReasonTrack, ReasonWords } from './reasons/ReasonWords';
export { renderWords, wordParameters } from './renderWords';
