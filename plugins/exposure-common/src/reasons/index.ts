export {
  isToldBeforeMerge,
  namespaceReasons,
  refusesBeforeMerge,
  tellsOfOwners,
  warnsBeforeMerge,
} from './beforeMerge';
export { reasons } from './reasons';
export type { Reason } from './reasons';
export { reasonPage } from './reasonsPage';
export { renderWords } from './renderWords';
export { actorWords } from './vocabulary/Actor';
export type { Actor } from './vocabulary/Actor';
export type { Evidence } from './vocabulary/Evidence';
export type { FindingParams } from './vocabulary/FindingParams';
export { headlines } from './vocabulary/headlines';
export type { Headline } from './vocabulary/headlines';
export type {
  Progress,
  ReasonTrack,
  ReasonWords,
} from './vocabulary/ReasonWords';
export type { Severity } from './vocabulary/Severity';
export { trackNames, trackValues } from './vocabulary/trackValues';
export type { TrackName, TrackValue } from './vocabulary/trackValues';
