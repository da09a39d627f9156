export { ageStatus } from './ageStatus';
export type {
  CertificateFacts,
  ChainLink,
  DnsRecordStatus,
  ExposureStatus,
  Finding,
  NotChecked,
  PullRequestLink,
  RouteFacts,
  Track,
  ZoneFacts,
} from './ExposureStatus';
export { headlineLabel, headlineLabels } from './headlineLabels';
export { isAbsenceKnown } from './isAbsenceKnown';
export { isSameVerdict } from './isSameVerdict';
export { notChecked, obstacleInWords } from './notChecked';
export { remember } from './remember';
export type { SourceHealth, SourceState } from './SourceHealth';
