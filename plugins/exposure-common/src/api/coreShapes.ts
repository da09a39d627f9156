// The shapes of the API that the core has anyway: the types written from the document refer to them.
export type { Ability, Access } from '../controllers';
export type { Refusal, RefusalRule, Warning } from '../input';
export type {
  ClusterService,
  PartName,
  SeenServices,
  UnknownBecause,
} from '../observation';
export type {
  PresentFieldName,
  PresentFields,
  PresentRequest,
} from '../present';
export type { Actor, Evidence, Headline, Reason } from '../reasons';
export type {
  ExposureStatus,
  Finding,
  NotChecked,
  SourceHealth,
} from '../status';
