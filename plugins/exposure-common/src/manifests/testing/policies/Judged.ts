import type { Connection, Pod } from './Endpoint';

export type Direction = 'Ingress' | 'Egress';

/** A policy of any kind, ready to judge. */
export interface Judged {
  /** Whether the pod may do in this direction only what some policy allows. */
  isolates(pod: Pod, direction: Direction): boolean;
  /** Whether it allows a connection of a pod that it selects. */
  allows(connection: Connection, direction: Direction): boolean;
}
