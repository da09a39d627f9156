export { judgeCluster } from './judgeCluster';
export { playScenario, subjectOf } from './playScenario';
export type { PlayOptions } from './playScenario';
export type {
  Expectation,
  Scenario,
  ScenarioStep,
  ScenarioSubject,
} from './Scenario';
export { scenarios } from './scenarios';
export {
  scenarioPlatform,
  scenarioWorldOptions,
  SimulatorWorld,
} from './SimulatorWorld';
export type { World, WorldNames } from './World';
