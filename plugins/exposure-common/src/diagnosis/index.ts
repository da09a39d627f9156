export { diagnose } from './diagnose';
export { obstacleInWords } from '../reasons/obstacle';
export { reasons } from '../reasons/reasons';
export { reasonPage } from '../reasons/reasonsPage';
export type { Reason } from '../reasons/reasons';
export type { Progress, ReasonTrack, ReasonWords } from '../reasons/words/ReasonWords';
export { renderWords, wordParameters } from '../reasons/renderWords';
