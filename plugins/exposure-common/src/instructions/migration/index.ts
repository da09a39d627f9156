export { migrationTargets } from './AnnotationGroup';
export type { MigrationTarget, MigrationVerdict } from './AnnotationGroup';
export { migrationObjects } from './migrationObjects';
export {
  migrationNeedsDecision,
  migrationReport,
  needsDecision,
} from './migrationReport';
export type {
  IngressMigration,
  MigrationReport,
  MigrationStep,
  SkippedIngress,
} from './migrationReport';
export { migrationText } from './migrationText';
