import type {
  ExposureStatus,
  Headline,
  Reason,
} from '@exposure/backstage-plugin-exposure-common';
import type { World } from './World';

/** What a status must come to after a step. */
export interface Expectation {
  headline?: Headline;
  reason?: Reason;
  actor?: ExposureStatus['actor']['kind'];
  overlay?: ExposureStatus['overlay'];
}

/** One change of the world, and the status that follows from it. */
export interface ScenarioStep {
  /** What happens, as a sentence of a test's name. */
  name: string;
  act(world: World, subject: ScenarioSubject): Promise<void>;
  /** The status of the subject's hostname, reached in the end; statuses on the way are not looked at. */
  expect: Expectation;
}

/** The exposure that a scenario is about; its names are its own, so that scenarios can be played in one world. */
export interface ScenarioSubject {
  namespace: string;
  hostname: string;
}

/** A story with an expected end to each step, the same in every world. */
export interface Scenario {
  name: string;
  steps: readonly ScenarioStep[];
}
