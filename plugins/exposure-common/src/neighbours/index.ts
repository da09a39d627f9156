export { findClaims } from './findClaims';
export { findNeighbours } from './findNeighbours';
export type { NeighbourFindings, NeighbourSources } from './findNeighbours';
export { judgeNeighbours } from './judgeNeighbours';
export type { NeighbourVerdict } from './judgeNeighbours';
export {
  isNeighbourFile,
  isNeighbourFolder,
  neighbourLimits,
  otherKustomizationNames,
  skippedWarnings,
} from './neighbourFiles';
export type { NeighbourFiles, SkippedPath } from './neighbourFiles';
