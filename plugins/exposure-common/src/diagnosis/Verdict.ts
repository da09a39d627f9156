import type { Finding } from '../status/ExposureStatus';
import type { ReasonWords } from '../reasons/words/ReasonWords';

/** A finding with what it means for tracks and headline. */
export interface Verdict {
  finding: Finding;
  words: ReasonWords;
  /** The reason is normal for now: its progress is inside its budget. */
  progressing: boolean;
  /** Another finding explains this one. */
  symptom: boolean;
  /** When the progress began, where there is one. */
  since?: string;
}
