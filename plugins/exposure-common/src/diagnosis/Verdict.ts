import type { ReasonDefinition } from '../reasons/defineReason';
import type { Finding } from '../status/ExposureStatus';

/** A finding with what it means for tracks and headline. */
export interface Verdict {
  finding: Finding;
  /** Everything about its reason. */
  words: ReasonDefinition;
  /** The reason is normal for now: its progress is inside its budget. */
  progressing: boolean;
  /** Waiting for the next attempt does not help. */
  lasts?: boolean;
  /** Another finding explains this one. */
  symptom: boolean;
  /** When the progress began, where there is one. */
  since?: string;
}
