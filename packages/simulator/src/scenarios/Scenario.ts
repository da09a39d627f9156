import type {
  ExposureStatus,
  Headline,
  Reason,
} from '@exposure/backstage-plugin-exposure-common';
import type { World } from './World';

/** The exposure that a scenario is about; its names are its own, so that scenarios can be played side by side. */
export interface ScenarioSubject {
  /** Name of namespace, Service and component. */
  name: string;
  hostname: string;
}

/** What the status of the subject's hostname must come to after a step. */
export interface Expectation {
  headline?: Headline;
  reason?: Reason;
  actor?: ExposureStatus['actor']['kind'];
  overlay?: ExposureStatus['overlay'];
}

/** One change of the world, and the status that follows from it in the end; those on the way are not looked at. */
export interface ScenarioStep {
  /** What happens, in words. */
  name: string;
  act(world: World, subject: ScenarioSubject): Promise<void>;
  expected: Expectation;
}

/** A story that ends the same in every world. */
export interface Scenario {
  /** Lower case with hyphens: also the subject's name. */
  name: string;
  /** It stops what others need; play it when nothing else is played. */
  alone?: boolean;
  steps: readonly ScenarioStep[];
}
