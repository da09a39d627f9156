import type { MigrationTarget } from './AnnotationGroup';
import type { ForeignIngress } from './readForeignIngress';

/** Something about an Ingress beside its annotations that matters when it moves. */
export interface IngressNote {
  /** Whether somebody must act or decide; else it is only good to know. */
  asks: boolean;
  applies(ingress: ForeignIngress, to: MigrationTarget): boolean;
  /** Sentences; foreign text in them is made safe for one line. */
  text(ingress: ForeignIngress): string;
}

/** Where the new controller reads the old Ingress, nobody has to ask for the address again. */
export const isAskedAgain = (_: ForeignIngress, to: MigrationTarget) =>
  to !== 'traefik-nginx';
