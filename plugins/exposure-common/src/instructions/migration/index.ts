export { migrationTargets } from './AnnotationGroup';
export type { MigrationTarget, MigrationVerdict } from './AnnotationGroup';
export { migrationReport, needsDecision } from './migrationReport';
export type {
  IngressMigration,
  MigrationReport,
  MigrationStep,
} from './migrationReport';
export { migrationText } from './migrationText';
