import type {
  Finding,
  NotChecked,
} from '@exposure/backstage-plugin-exposure-common';

/** What one part of a preflight has found, and what it could not look at. */
export interface PreflightChecks {
  checks: Finding[];
  notChecked: NotChecked[];
}
