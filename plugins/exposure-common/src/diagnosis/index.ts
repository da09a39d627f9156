export { diagnose } from './diagnose';
export { reasons } from './reasons';
export type { Reason } from './reasons';
export type { Progress, ReasonTrack, ReasonWords } from './reasons/ReasonWords';
export { renderWords, wordParameters } from './renderWords';
