export { findNeighbours } from './findNeighbours';
export type { NeighbourFindings, NeighbourSources } from './findNeighbours';
export { judgeNeighbours } from './judgeNeighbours';
export type { NeighbourVerdict } from './judgeNeighbours';
