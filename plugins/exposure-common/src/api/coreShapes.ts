// The shapes of the API that the core has anyway: the types written from the document refer to them.
export type { Ability, Access } from '../controllers';
export type { Reason } from '../diagnosis';
export type { Refusal, RefusalRule, Warning } from '../input';
export type { ClusterService, SeenServices } from '../observation';
export type {
  PresentFieldName,
  PresentFields,
  PresentRequest,
} from '../present';
export type {
  Actor,
  Evidence,
  ExposureStatus,
  Finding,
  Headline,
  NotChecked,
  SourceHealth,
} from '../status';
