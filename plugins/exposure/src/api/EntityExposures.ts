import {
  ExposureStatus,
  SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * The answer of `GET /v1/entities/{kind}/{namespace}/{name}`.
 * @public
 */
export interface EntityExposures {
  exposures: ExposureStatus[];
  sources: SourceHealth[];
  /** How many exposures the caller may not read. */
  hidden: number;
}
