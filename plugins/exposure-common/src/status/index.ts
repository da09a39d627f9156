export { ageStatus } from './ageStatus';
export { headlines, trackNames, trackValues } from './ExposureStatus';
export type {
  Actor,
  CertificateFacts,
  ChainLink,
  DnsRecordStatus,
  Evidence,
  ExposureStatus,
  Finding,
  Headline,
  NotChecked,
  PullRequestLink,
  RouteFacts,
  Track,
  TrackName,
  TrackValue,
  ZoneFacts,
} from './ExposureStatus';
export { headlineLabel, headlineLabels } from './headlineLabels';
export { isAbsenceKnown } from './isAbsenceKnown';
export { isSameVerdict } from './isSameVerdict';
export { remember } from './remember';
export type { SourceHealth, SourceState } from './SourceHealth';
